package id.satuatap.server.querymodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@link PlainReport} counts of visits, visit by visit. Confined to one thread. */
final class PlainVisits {
    private static final class One {
        final List<Long> waits = new ArrayList<>();
        int legs;
        boolean open;
    }

    private final Map<String, One> visits = new TreeMap<>();

    /** @param waited null where nothing is said of it */
    void leg(String visit, String became, Long waited) {
        One one = visits.computeIfAbsent(visit, first -> new One());
        one.legs++;
        one.open |= became.equals("open");
        if (waited != null) {
            one.waits.add(waited);
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("visits of all " + text(1, Integer.MAX_VALUE));
        for (int legs = 1; legs <= 4; legs++) {
            int most = legs == 4 ? Integer.MAX_VALUE : legs;
            if (!text(legs, most).startsWith("visits=0 ")) {
                lines.add("visits of " + legs + " " + text(legs, most));
            }
        }
        return lines;
    }

    private String text(int least, int most) {
        int count = 0;
        int legs = 0;
        PlainTimes each = new PlainTimes();
        PlainTimes together = new PlainTimes();
        for (One one : visits.values()) {
            if (one.legs < least || one.legs > most || one.open || one.waits.isEmpty()) {
                continue;
            }
            count++;
            legs += one.legs;
            long sum = 0;
            for (long wait : one.waits) {
                each.add(wait);
                sum += wait;
            }
            together.add(sum);
        }
        return "visits=" + count + " legs=" + legs + " each[" + each.text() + "] together[" + together.text() + "]";
    }
}
