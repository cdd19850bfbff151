package id.satuatap.devices.printer.internal;

import java.util.ArrayList;
import java.util.List;

/** Fits text into lines of so many characters. Immutable: functions only. */
public final class Columns {
    private Columns() {}

    /**
     * Breaks at blanks where it can and inside a word where it must; never gives an empty line.
     *
     * @param columns at least 1
     */
    public static List<String> wrap(String text, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("no line has " + columns + " columns");
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > columns) {
                lines.add(rest.substring(0, columns));
                rest = rest.substring(columns);
            }
            line.append(line.length() > 0 && !rest.isEmpty() ? " " : "").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Breaks into as few lines as {@link #wrap} does, but of even length: a lonely last word looks like a mistake. */
    public static List<String> balance(String text, int columns) {
        List<String> widest = wrap(text, columns);
        List<String> best = widest;
        for (int narrower = columns - 1; narrower > columns / 3; narrower--) {
            List<String> tried = wrap(text, narrower);
            if (tried.size() > widest.size()) {
                break;
            }
            best = tried;
        }
        return best;
    }
}
