package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One thing that is wrong in a catalogue's file, as the details of INVALID_DOCUMENT name it: the first under the
 * names of these components, the second under the same names with a 2, and so on.
 *
 * @param line from 1; 0 where the fault has no place in the file
 * @param column from 1; 0 where the fault has no place in the file
 * @param field its path, such as {@code agencies[3].services[0].ticketPrefix}; "" for the whole file
 * @param why null when it was told in words only, as by another release
 * @param values what the reason names, in its order
 * @param reason in plain English, for logs and for who does not know the code
 */
public record DocumentFault(
        int line, int column, String field, @Nullable FaultReason why, List<String> values, String reason) {
    private static final int TEXT_CHARACTERS_MAX = 300;
    /** No reason names more. */
    private static final List<String> VALUE_NAMES = List.of("value", "other");

    public DocumentFault {
        Fields.atLeast("line", line, 0);
        Fields.atLeast("column", column, 0);
        Fields.optionalText("field", field);
        values = List.copyOf(values);
        values.forEach(value -> Fields.optionalText("value", value));
        Fields.optionalText("reason", reason);
    }

    /** With values and words that may quote a file: what could not be sent of them is left out. */
    public static DocumentFault quoting(
            int line, int column, String field, FaultReason why, List<String> values, String reason) {
        return new DocumentFault(
                line,
                column,
                field,
                why,
                values.stream().map(DocumentFault::printable).toList(),
                printable(reason));
    }

    private static String printable(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        return printable.substring(0, Math.min(printable.length(), TEXT_CHARACTERS_MAX));
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
            putReason(details, place, fault);
        }
        return details;
    }

    private static void putReason(Map<String, String> details, String place, DocumentFault fault) {
        if (fault.why() == null) {
            return;
        }
        details.put("code" + place, fault.why().name());
        for (int n = 0; n < fault.values().size(); n++) {
            details.put(VALUE_NAMES.get(n) + place, fault.values().get(n));
        }
    }

    /** The faults that the details of a rejection name, in their order. */
    public static List<DocumentFault> in(Map<String, String> details) {
        List<DocumentFault> faults = new ArrayList<>();
        for (String place = place(0); details.containsKey("reason" + place); place = place(faults.size())) {
            faults.add(new DocumentFault(
                    number(details.get("line" + place)),
                    number(details.get("column" + place)),
                    details.getOrDefault("field" + place, ""),
                    why(details.get("code" + place)),
                    values(details, place),
                    details.getOrDefault("reason" + place, "")));
        }
        return List.copyOf(faults);
    }

    /** Null also for a code of a later release: its words are shown as they came. */
    private static @Nullable FaultReason why(@Nullable String code) {
        return Arrays.stream(FaultReason.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<String> values(Map<String, String> details, String place) {
        return VALUE_NAMES.stream()
                .map(name -> details.get(name + place))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String place(int index) {
        return index == 0 ? "" : Integer.toString(index + 1);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
