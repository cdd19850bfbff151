package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One thing that is wrong in a catalogue's file, as the details of INVALID_DOCUMENT name it: the first under the
 * names of these components, the second under the same names with a 2, and so on.
 *
 * @param line from 1; 0 where the fault has no place in the file
 * @param column from 1; 0 where the fault has no place in the file
 * @param field its path, such as {@code agencies[3].services[0].ticketPrefix}; "" for the whole file
 * @param reason in plain words, for the person who wrote the file
 */
public record DocumentFault(int line, int column, String field, String reason) {
    private static final int REASON_CHARACTERS_MAX = 300;

    public DocumentFault {
        Fields.atLeast("line", line, 0);
        Fields.atLeast("column", column, 0);
        Fields.optionalText("field", field);
        Fields.optionalText("reason", reason);
    }

    /** The same with a reason that may quote a file: what could not be sent of it is left out. */
    public static DocumentFault quoting(int line, int column, String field, String reason) {
        String printable = reason.replaceAll("\\p{Cntrl}", " ");
        return new DocumentFault(
                line, column, field, printable.substring(0, Math.min(printable.length(), REASON_CHARACTERS_MAX)));
    }

    /** Puts faults into the details of a rejection. */
    public static Map<String, String> details(List<DocumentFault> faults) {
        Map<String, String> details = new TreeMap<>();
        for (int i = 0; i < faults.size(); i++) {
            DocumentFault fault = faults.get(i);
            String place = place(i);
            details.put("line" + place, Integer.toString(fault.line()));
            details.put("column" + place, Integer.toString(fault.column()));
            details.put("field" + place, fault.field());
            details.put("reason" + place, fault.reason());
        }
        return details;
    }

    /** The faults that the details of a rejection name, in their order. */
    public static List<DocumentFault> in(Map<String, String> details) {
        List<DocumentFault> faults = new ArrayList<>();
        for (String place = place(0); details.containsKey("reason" + place); place = place(faults.size())) {
            faults.add(new DocumentFault(
                    number(details.get("line" + place)),
                    number(details.get("column" + place)),
                    details.getOrDefault("field" + place, ""),
                    details.getOrDefault("reason" + place, "")));
        }
        return List.copyOf(faults);
    }

    private static String place(int index) {
        return index == 0 ? "" : Integer.toString(index + 1);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
