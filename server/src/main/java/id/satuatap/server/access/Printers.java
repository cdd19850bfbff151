package id.satuatap.server.access;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the kiosks say that their printers stand, and which one a person accepted there. Thread-safe; it holds paired kiosks
 * alone. How they stand begins anew with each start of the server; what was accepted on the day is on record.
 */
public final class Printers implements CommitListener {
    private final InstantSource time;
    private final Map<DeviceId, Standing> standings = new HashMap<>();
    private final Map<DeviceId, String> accepted = new HashMap<>();
    private boolean changed;

    public Printers(InstantSource time) {
        this.time = time;
    }

    /** How one stands. Immutable. */
    public record Standing(PrinterReport told, Instant since) {}

    /** A kiosk says so. */
    public synchronized void stands(DeviceId kiosk, PrinterReport told) {
        if (!asksFor(told, accepted.get(kiosk))) {
            // It has been heard, or is about another one: what is said once holds for once.
            changed |= accepted.remove(kiosk) != null;
        }
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

    @Override
    public synchronized void committed(Commit commit, HallState state) {
        for (Recorded recorded : commit.events()) {
            if (recorded.event() instanceof DayEvent.ServerStarted) {
                accepted.putAll(state.acceptedPrinters());
                changed = true;
            }
            if (recorded.event() instanceof AccessEvent.PrinterAccepted event) {
                accepted.put(event.kiosk(), event.printer());
                changed = true;
            }
        }
    }

    /** Whether a kiosk said that another printer than before answers there, and that it is this one. */
    public synchronized boolean asksFor(DeviceId kiosk, String printer) {
        Standing standing = standings.get(kiosk);
        return standing != null && asksFor(standing.told(), printer);
    }

    private static boolean asksFor(PrinterReport told, @Nullable String printer) {
        return told.printer() == PrinterStanding.OTHER_PRINTER && Objects.equals(told.model(), printer);
    }

    /** Which printer a person said to be the right one there, until the kiosk has heard of it. */
    public synchronized Optional<String> accepted(DeviceId kiosk) {
        return Optional.ofNullable(accepted.get(kiosk));
    }

    /** Whether one stands differently; asking takes the mark away. */
    synchronized boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
