package id.satuatap.hall.state;

import id.satuatap.hall.estimate.CounterTimes;
import id.satuatap.hall.estimate.ServiceEstimate;
import id.satuatap.hall.id.ServiceCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long visitors keep a counter busy, learned service by service. Confined to the engine's thread.
 *
 * <p>Today's times follow from the turns, so no digest and no morning holds them; what was adopted from the days before is
 * on record.
 */
public final class Learned {
    private static final Duration LONGEST_RESTART = Duration.ofMinutes(3);

    private final Map<ServiceCode, CounterTimes> today = new LinkedHashMap<>();
    private final Map<ServiceCode, CounterTimes> before = new LinkedHashMap<>();
    private @Nullable Instant worksSince;

    /** While the server was off nobody could press: what was under way then teaches nothing. */
    void stoodStill(Instant since, Instant until) {
        if (Duration.between(since, until).compareTo(LONGEST_RESTART) > 0) {
            worksSince = until;
        }
    }

    /** Whether the server has worked since then, but for short restarts. */
    boolean worksSince(Instant then) {
        return worksSince == null || !then.isBefore(worksSince);
    }

    void sees(ServiceCode service, long seconds) {
        today.put(service, today(service).plus(seconds));
    }

    void adopt(ServiceEstimate estimate) {
        before.put(estimate.service(), estimate.times());
    }

    void newDay() {
        today.clear();
    }

    /** Of the open day. */
    public CounterTimes today(ServiceCode service) {
        return today.getOrDefault(service, CounterTimes.NONE);
    }

    /** Of the days before, as adopted at their closes. */
    public CounterTimes before(ServiceCode service) {
        return before.getOrDefault(service, CounterTimes.NONE);
    }

    /** The services of which today taught something, in the order in which they were first served. */
    public List<ServiceCode> taught() {
        return new ArrayList<>(today.keySet());
    }

    /** All that was adopted, in the order of adoption. */
    public List<ServiceEstimate> adopted() {
        return before.entrySet().stream()
                .map(entry -> new ServiceEstimate(entry.getKey(), entry.getValue()))
                .toList();
    }
}
