package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads labels made of letters and digits aloud; immutable.
 *
 * <p>Letters are named one by one, runs of digits are read in the wanted style, everything else is silent.
 */
record Spelling(SpokenNumber numbers) {

    private static final Pattern RUN = Pattern.compile("[A-Za-z]|[0-9]+");
    private static final int CARDINAL_DIGITS_MAX = 4;

    /** The groups of a ticket's number: the prefix always sign by sign ("4K": "empat, ka"), then the number in the style. */
    List<List<String>> ticket(String ticketNumber, ReadingStyle style) {
        int dash = ticketNumber.indexOf('-');
        var groups = new ArrayList<>(label(ticketNumber.substring(0, Math.max(dash, 0)), ReadingStyle.DIGITS));
        groups.addAll(label(ticketNumber.substring(dash + 1), style));
        return groups;
    }

    /** The groups of a label without a prefix, "12", "4K". */
    List<List<String>> label(String label, ReadingStyle style) {
        var groups = new ArrayList<List<String>>();
        var runs = RUN.matcher(label);
        while (runs.find()) {
            groups.addAll(run(runs.group(), style));
        }
        return groups;
    }

    private List<List<String>> run(String run, ReadingStyle style) {
        if (!Character.isDigit(run.charAt(0))) {
            return List.of(List.of(ClipKeys.letter(run.charAt(0))));
        }
        if (style == ReadingStyle.CARDINAL
                && run.length() <= CARDINAL_DIGITS_MAX
                && Integer.parseInt(run) <= numbers.language().cardinalMax()) {
            return List.of(numbers.cardinal(Integer.parseInt(run)));
        }
        return numbers.digits(run).stream().map(List::of).toList();
    }
}
