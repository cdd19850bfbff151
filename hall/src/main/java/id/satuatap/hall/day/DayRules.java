package id.satuatap.hall.day;

import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a day opens and closes. Stateless; reads the state, changes nothing. */
final class DayRules {
    private DayRules() {}

    /** Why a date cannot be opened now; empty when it can. */
    static Optional<Decision> refusal(HallState state, LocalDate date, Instant now) {
        if (state.clockDoubtful()) {
            return Optional.of(Decision.rejected(RejectionCode.CLOCK_DOUBTFUL));
        }
        if (isToCome(state, date, now)) {
            return Optional.of(Decision.rejected(RejectionCode.DAY_NOT_OPEN));
        }
        return state.day()
                .filter(day -> day.running() || !date.isAfter(day.date()))
                .map(day -> Decision.rejected(
                        RejectionCode.DAY_ALREADY_OPEN, "date", day.date().toString()));
    }

    /** Opened too early it would hold up every day before it, since days are opened in order. */
    private static boolean isToCome(HallState state, LocalDate date, Instant now) {
        return state.directory()
                .filter(directory -> date.isAfter(LocalDate.ofInstant(now, directory.timeZone())))
                .isPresent();
    }

    /** Leftovers are told apart by where they stood; nobody stays at a counter. */
    static List<HallEvent> close(HallState state, Day day) {
        List<HallEvent> events = new ArrayList<>();
        for (Leg leg : state.legs()) {
            switch (leg.state()) {
                case PLANNED, WAITING, CALLED, ON_HOLD ->
                    events.add(new DayEvent.UnservedRecorded(leg.id(), "DAY_CLOSED"));
                case MISSED -> events.add(new DayEvent.NoShowRecorded(leg.id()));
                case SERVING -> {
                    if (leg.turn() != null) {
                        events.add(new TurnEvent.ServingFinished(leg.turn(), false));
                    }
                }
                case FINISHED, TRANSFERRED, CANCELLED, NO_SHOW, UNSERVED -> {
                    // Ended already.
                }
            }
        }
        for (CounterDesk desk : state.desks()) {
            if (desk.state() != CounterDesk.State.CLOSED) {
                events.add(new CounterEvent.CounterClosed(desk.counter(), "DAY_CLOSED"));
            }
        }
        events.add(new DayEvent.DayClosed(day.date()));
        return events;
    }
}
