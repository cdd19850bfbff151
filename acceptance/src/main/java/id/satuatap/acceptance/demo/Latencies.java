package id.satuatap.acceptance.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real milliseconds, collected and told by their percentiles. Thread-safe. */
public final class Latencies {
    private final List<Double> millis = new ArrayList<>();

    public synchronized void add(double value) {
        millis.add(value);
    }

    public synchronized int count() {
        return millis.size();
    }

    /** 0 when nothing was measured. */
    public synchronized double percentile(double p) {
        if (millis.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        int index = (int) Math.ceil(p / 100 * sorted.size()) - 1;
        return Math.round(sorted.get(Math.max(0, index)) * 10) / 10.0;
    }

    public synchronized Map<String, Object> summary() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", count());
        map.put("p50", percentile(50));
        map.put("p99", percentile(99));
        return map;
    }
}
