package id.satuatap.counter.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be printed. Immutable.
 *
 * @param printer its name in the system
 * @param from the first page, counted from 0
 * @param to the last page, not before the first
 * @param copies at least 1
 * @param title names the job in the printer's queue
 */
public record PrintOrder(String printer, int from, int to, int copies, String title) {
    private static final Pattern PAGES = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    /** Some pages of a PDF, counted from 0. Immutable. */
    record Pages(int from, int to) {
        /** Reads "", "3" or "2-5" as people count pages; empty when there are no such pages. */
        static Optional<Pages> read(String typed, int count) {
            String text = typed.strip();
            if (text.isEmpty()) {
                return Optional.of(new Pages(0, count - 1));
            }
            Matcher pages = PAGES.matcher(text);
            if (!pages.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(pages.group(1));
            int last = pages.group(2) == null ? first : Integer.parseInt(pages.group(2));
            return first >= 1 && last >= first && last <= count
                    ? Optional.of(new Pages(first - 1, last - 1))
                    : Optional.empty();
        }

        int count() {
            return to - from + 1;
        }
    }
}
