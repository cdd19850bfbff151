package id.satuatap.paper;

import java.util.ArrayList;
import java.util.List;

/** Writes the labels of counters as people do: "1-4, 7, 12A". Stateless. */
public final class CounterLabels {
    private CounterLabels() {}

    /** Runs of three and more numbers become a range; the order given stays. */
    public static String text(List<String> labels) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < labels.size()) {
            int to = from;
            while (to + 1 < labels.size() && follows(labels.get(to), labels.get(to + 1))) {
                to++;
            }
            if (to - from >= 2) {
                parts.add(labels.get(from) + "-" + labels.get(to));
            } else {
                parts.addAll(labels.subList(from, to + 1));
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(String label, String next) {
        return label.matches("\\d{1,6}")
                && next.matches("\\d{1,6}")
                && Integer.parseInt(next) == Integer.parseInt(label) + 1;
    }
}
