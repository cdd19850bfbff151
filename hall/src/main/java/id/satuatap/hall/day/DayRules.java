package id.satuatap.hall.day;

import id.satuatap.hall.booking.NotCome;
import id.satuatap.hall.closing.CounterTime;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.estimate.ServiceEstimate;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a day opens and closes. Stateless; reads the state, changes nothing. */
final class DayRules {
    /** Somebody closed the day. */
    static final String CLOSED = "DAY_CLOSED";

    /** Nobody did, or the server was off: it closed itself after midnight. */
    static final String LEFT_OPEN = "DAY_LEFT_OPEN";

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

    /**
     * Leftovers are told apart by where they stood; nobody stays at a counter.
     *
     * @param reason why those who wait are unserved, where their agency's work does not stand still
     */
    static List<HallEvent> close(HallState state, Day day, String reason) {
        List<HallEvent> events = new ArrayList<>();
        for (Leg leg : state.legs()) {
            switch (leg.state()) {
                case PLANNED ->
                    events.add(
                            staysAway(state, leg)
                                    ? new MovingEvent.LegCancelled(leg.id(), GoingOn.STAYED_AWAY)
                                    : new DayEvent.UnservedRecorded(leg.id(), why(state, leg, reason)));
                case WAITING, CALLED, ON_HOLD ->
                    events.add(new DayEvent.UnservedRecorded(leg.id(), why(state, leg, reason)));
                case MISSED -> events.add(new DayEvent.NoShowRecorded(leg.id()));
                case SERVING -> {
                    if (leg.turn() != null) {
                        events.add(new TurnEvent.ServingFinished(leg.turn(), false));
                    }
                }
                case FINISHED, TRANSFERRED, CANCELLED, NO_SHOW, UNSERVED, WITHDRAWN -> {
                    // Ended already.
                }
            }
        }
        for (CounterDesk desk : state.desks()) {
            if (desk.state() != CounterDesk.State.CLOSED) {
                events.add(new CounterEvent.CounterClosed(desk.counter(), "DAY_CLOSED"));
            }
        }
        List<ServiceEstimate> taught = CounterTime.toAdopt(state);
        if (!taught.isEmpty()) {
            events.add(new ScheduleEvent.EstimatesAdopted(day.date(), taught));
        }
        state.outages().all().forEach(outage -> events.add(new OutageEvent.AgencyThawed(outage.agency())));
        events.addAll(NotCome.atClose(state, day));
        events.add(new DayEvent.DayClosed(day.date()));
        return events;
    }

    /** Whether its visitor missed a call and did not come back. */
    private static boolean staysAway(HallState state, Leg planned) {
        return state.visit(planned.visit()).stream()
                .flatMap(visit -> visit.legs().stream())
                .flatMap(leg -> state.leg(leg).stream())
                .anyMatch(leg -> leg.state() == LegState.MISSED);
    }

    /** Whose agency could not work when the day was closed was not forgotten by its officers. */
    private static String why(HallState state, Leg leg, String otherwise) {
        return state.directory()
                .flatMap(directory -> directory.service(leg.service()))
                .flatMap(service -> state.outages().of(service.agency()))
                .map(outage -> "AGENCY_FROZEN")
                .orElse(otherwise);
    }
}
