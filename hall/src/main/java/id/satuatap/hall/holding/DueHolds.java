package id.satuatap.hall.holding;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Visitors on hold who did not come back in time wait again at their place, where the mall's setting says so; elsewhere the
 * desk shows that their time is over. Stateless.
 */
public final class DueHolds {
    private DueHolds() {}

    /** What is due now; costs what is due, however many are on hold. */
    public static List<HallEvent> events(HallState state, Directory directory, Instant now) {
        return directory.settings().holding().returnsToLine()
                ? state.holds()
                        .byEnd()
                        .takeWhile(hold -> !hold.until().isAfter(now))
                        .<HallEvent>map(hold -> new MovingEvent.HoldReturned(hold.leg()))
                        .toList()
                : List.of();
    }

    /** When something will be due next. */
    public static Optional<Instant> next(HallState state) {
        return state.directory()
                .filter(directory -> directory.settings().holding().returnsToLine())
                .flatMap(directory -> state.holds().byEnd().findFirst())
                .map(Hold::until);
    }
}
