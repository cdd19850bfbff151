package id.satuatap.server.access;

import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.device.PartFault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What PCs say is wrong with what hangs on them. Thread-safe; it holds one report of each PC, forgets the one of a PC that
 * tells nothing any more, and begins anew with each start of the server.
 */
public final class ToldFaults {
    /** PCs tell each 3 s while something is wrong. */
    private static final Duration BELIEVED = Duration.ofSeconds(20);

    private final InstantSource time;
    private final Map<String, Told> byTeller = new HashMap<>();
    private List<DeviceFaultView> before = List.of();

    /** @param time a clock that runs with the wall, not with the mall's rate */
    public ToldFaults(InstantSource time) {
        this.time = time;
    }

    private record Told(
            @Nullable String device, @Nullable String counter, Instant at, Map<PartFault, Instant> faults) {}

    /**
     * A PC tells all that is wrong.
     *
     * @param teller who it is
     * @param device its id, null where it is not known
     * @param counter at which it stands, null for a board
     * @param now of the mall, since when what is new is wrong
     */
    public synchronized void tells(
            String teller, @Nullable String device, @Nullable String counter, DeviceReport report, Instant now) {
        Told before = byTeller.remove(teller);
        if (report.faults().isEmpty()) {
            return;
        }
        Map<PartFault, Instant> faults = new HashMap<>();
        report.faults()
                .forEach(fault ->
                        faults.put(fault, before == null ? now : before.faults().getOrDefault(fault, now)));
        byTeller.put(teller, new Told(device, counter, time.instant(), faults));
    }

    private static @Nullable String counter(Told told, PartFault fault) {
        String named = fault.counter();
        return named == null ? told.counter() : named;
    }

    /** Whether something else is wrong than when it was asked last. */
    synchronized boolean changed() {
        List<DeviceFaultView> now = all();
        boolean other = !now.equals(before);
        before = now;
        return other;
    }

    /** All of those who told it lately, the oldest first. */
    public synchronized List<DeviceFaultView> all() {
        Instant oldest = time.instant().minus(BELIEVED);
        byTeller.values().removeIf(told -> told.at().isBefore(oldest));
        return byTeller.values().stream()
                .flatMap(told -> told.faults().entrySet().stream()
                        .map(fault -> new DeviceFaultView(
                                told.device(),
                                counter(told, fault.getKey()),
                                fault.getKey().part(),
                                fault.getKey().trouble(),
                                fault.getValue())))
                .sorted(Comparator.comparing(DeviceFaultView::since)
                        .thenComparing(DeviceFaultView::part)
                        .thenComparing(fault -> Objects.requireNonNullElse(fault.counter(), "")))
                .toList();
    }
}
