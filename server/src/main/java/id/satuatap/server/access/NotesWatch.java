package id.satuatap.server.access;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forgets what officers wrote about a visitor as soon as nobody needs it: when the leg that it came with has ended, at the
 * day's opening and close, and at a start, when a crash left a note that no leg knows. Who did not come may be let wait again
 * while the day is open, so his stays until its close. Called on the engine's thread; only then does it look at all legs of
 * the day.
 */
public final class NotesWatch implements CommitListener {
    private final NotesDesk notes;

    public NotesWatch(NotesDesk notes) {
        this.notes = notes;
    }

    @Override
    public void committed(Commit commit, HallState state) {
        if (notes.isEmpty()) {
            return;
        }
        List<HallEvent> events = commit.events().stream().map(Recorded::event).toList();
        if (events.stream().anyMatch(NotesWatch::beginsAnew)) {
            notes.keepOnly(references(state.legs().stream().filter(leg -> !isOver(leg, state))));
            return;
        }
        Set<String> over = references(events.stream()
                .flatMap(event -> ended(event, state))
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> isOver(leg, state)));
        if (!over.isEmpty()) {
            notes.erase(over);
        }
    }

    private static boolean beginsAnew(HallEvent event) {
        return event instanceof DayEvent.DayOpened
                || event instanceof DayEvent.DayClosed
                || event instanceof DayEvent.ServerStarted;
    }

    private static boolean isOver(Leg leg, HallState state) {
        boolean mayReturn = leg.state() == LegState.NO_SHOW
                && state.day().filter(day -> day.phase() == Day.Phase.OPEN).isPresent();
        return leg.state().ended() && !mayReturn;
    }

    /** The legs that an event may have ended. */
    private static Stream<LegId> ended(HallEvent event, HallState state) {
        if (event instanceof TurnEvent turn) {
            return state.turn(turn.turn()).map(Turn::leg).stream();
        }
        if (event instanceof MovingEvent.LegCancelled cancelled) {
            return Stream.of(cancelled.leg());
        }
        return Stream.empty();
    }

    private static Set<String> references(Stream<Leg> legs) {
        return legs.flatMap(leg -> Stream.ofNullable(leg.noteRef())).collect(Collectors.toSet());
    }
}
