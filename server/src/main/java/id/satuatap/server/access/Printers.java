package id.satuatap.server.access;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.kiosk.PrinterReport;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the kiosks say that their printers stand. Thread-safe; it holds paired kiosks alone, and begins anew with each start of
 * the server.
 */
public final class Printers {
    private final InstantSource time;
    private final Map<DeviceId, Standing> standings = new HashMap<>();
    private boolean changed;

    public Printers(InstantSource time) {
        this.time = time;
    }

    /** How one stands. Immutable. */
    public record Standing(PrinterReport told, Instant since) {}

    /** A kiosk says so. */
    public synchronized void stands(DeviceId kiosk, PrinterReport told) {
        Standing before = standings.get(kiosk);
        if (before != null && before.told().equals(told)) {
            return;
        }
        Instant since = before != null && before.told().printer() == told.printer() ? before.since() : time.instant();
        standings.put(kiosk, new Standing(told, since));
        changed = true;
    }

    /** Empty for a kiosk that has not said anything since the start. */
    public synchronized Optional<Standing> of(DeviceId kiosk) {
        return Optional.ofNullable(standings.get(kiosk));
    }

    /** Whether one stands differently; asking takes the mark away. */
    synchronized boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
