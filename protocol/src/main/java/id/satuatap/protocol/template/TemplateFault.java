package id.satuatap.protocol.template;

import id.satuatap.protocol.catalogue.DocumentFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something wrong in a ticket's template. Immutable.
 *
 * @param line of the text, from 1; 0 where it is wrong as a whole
 * @param reason what it is
 * @param value what is meant, such as a word nobody knows; may be empty
 */
public record TemplateFault(int line, TemplateReason reason, String value) {
    /** As the details of a rejection name it: {@code line}, {@code code}, {@code value}; the second with a 2, and so on. */
    public static Map<String, String> details(List<TemplateFault> faults) {
        List<DocumentFault> told = new ArrayList<>();
        for (TemplateFault fault : faults) {
            told.add(new DocumentFault(fault.line, 0, "", null, List.of(), fault.reason.name()));
        }
        Map<String, String> details = DocumentFault.details(told);
        for (int i = 0; i < faults.size(); i++) {
            String place = i == 0 ? "" : Integer.toString(i + 1);
            details.put("code" + place, faults.get(i).reason.name());
            details.put("value" + place, faults.get(i).value);
        }
        return details;
    }
}
