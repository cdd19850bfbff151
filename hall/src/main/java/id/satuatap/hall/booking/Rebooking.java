package id.satuatap.hall.booking;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.BookingSource;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides who may name the fate of somebody whom the day will not serve. Confined to the engine's thread; changes nothing.
 */
public final class Rebooking {
    /** What the record says of a leg that was rebooked. */
    public static final String REBOOKED = "REBOOKED";

    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final BookingCodes codes;

    public Rebooking(HallState state, Principal who, Instant now, BookingCodes codes) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.codes = codes;
    }

    public Decision rebook(ScheduleCommand.RebookTicket command) {
        Rights rights = Rights.of(state, who);
        Optional<PersonId> person = who.asPerson();
        Directory directory = state.directory().orElse(null);
        Leg leg = state.leg(command.leg()).orElse(null);
        if (person.isEmpty() || !rights.somewhere(Permission.REBOOK)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Service service = directory == null || leg == null
                ? null
                : directory.service(leg.service()).orElse(null);
        if (directory == null || leg == null || service == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        if (!rights.over(Permission.REBOOK, service.agency())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        if (leg.state() != LegState.WAITING && leg.state() != LegState.PLANNED) {
            return Decision.rejected(RejectionCode.TURN_CHANGED);
        }
        Visit visit = state.visit(leg.visit()).orElseThrow();
        return promised(directory, service, command)
                .map(promise -> Decision.accepted(
                        Answer.of(bookingOf(leg)), events(visit, leg, promise, command, person.get())))
                .orElseGet(() -> Decision.rejected(
                        RejectionCode.HOURS_INVALID, "field", command.time() == null ? "date" : "time"));
    }

    private List<HallEvent> events(
            Visit visit, Leg leg, Promise promise, ScheduleCommand.RebookTicket command, PersonId person) {
        List<HallEvent> events = new ArrayList<>();
        events.add(new ScheduleEvent.LegRebooked(leg.id(), command.date(), command.reason(), person));
        events.add(made(visit, leg, promise));
        events.add(new DayEvent.UnservedRecorded(leg.id(), REBOOKED));
        if (leg.state() == LegState.WAITING) {
            events.addAll(GoingOn.without(state, leg, now));
        }
        return events;
    }

    private record Promise(LocalDate date, LocalTime time, Instant at) {}

    /**
     * Only a later date on which somebody will be there is promised, at a time when somebody is. Where nobody names a time
     * each gets the day's next free one, so that those who are left over do not all come at once.
     */
    private Optional<Promise> promised(Directory directory, Service service, ScheduleCommand.RebookTicket command) {
        LocalDate date = command.date();
        if (!date.isAfter(LocalDate.ofInstant(now, directory.timeZone()))) {
            return Optional.empty();
        }
        Places places = new Places(state, directory, now);
        Optional<LocalTime> wished = Optional.ofNullable(command.time());
        return wished.or(() -> new FreeTimes(state, directory, now).owed(service, date))
                .filter(time -> places.againstTime(service, date, time).isEmpty())
                .map(time -> new Promise(date, time, places.at(date, time)));
    }

    /** The hall owes it to him, so it is kept even where the day's quota is used up. His paper checks in, too. */
    private BookingEvent made(Visit visit, Leg leg, Promise promise) {
        NewCodes fresh = new NewCodes(state, codes);
        return new BookingEvent.BookingMade(
                bookingOf(leg),
                fresh.next(bookingOf(leg)).text(),
                fresh.paper(visit.token()),
                leg.service(),
                promise.date(),
                promise.time(),
                promise.at(),
                visit.persons(),
                visit.priority(),
                null,
                BookingSource.LEFT_OVER,
                leg.id());
    }

    private BookingId bookingOf(Leg leg) {
        return new BookingId("left/" + state.day().map(Day::date).orElseThrow() + "/"
                + leg.id().value());
    }
}
