package id.satuatap.hall.booking;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.CheckInWindow;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.issuing.NewTicket;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.outage.Freezing;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.schedule.Refusal;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether somebody with a booking gets his number now, each refusal with its own word. Confined to the engine's
 * thread; changes nothing.
 */
final class CheckingIn {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final TicketTokens tokens;

    CheckingIn(HallState state, Principal who, Instant now, TicketTokens tokens) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.tokens = tokens;
    }

    Decision checkIn(BookingCommand.CheckIn command) {
        Directory directory = state.directory().orElse(null);
        if (directory == null || !Rights.of(state, who).everywhere(Permission.CHECK_IN)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        if (state.visit(command.visit()).isPresent()) {
            return Decision.rejected(RejectionCode.VISIT_EXISTS);
        }
        Booking booking = state.bookings().withWord(command.code()).orElse(null);
        if (booking == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_BOOKING);
        }
        Service service = directory.service(booking.service()).orElse(null);
        if (service == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        return ended(booking)
                .or(() -> otherDay(directory, booking))
                .or(() -> Freezing.refusal(state, service.agency()))
                .or(() -> closedToday(directory, service))
                .or(() -> outsideWindow(directory, service, booking))
                .or(() -> closedNow(directory, service))
                .orElseGet(() -> number(directory, service, booking, command));
    }

    private Optional<Decision> ended(Booking booking) {
        return switch (booking.state()) {
            case BOOKED -> Optional.empty();
            case CHECKED_IN -> Optional.of(refused(RejectionCode.ALREADY_CHECKED_IN, booking, ticketOf(booking)));
            case CANCELLED -> Optional.of(refused(RejectionCode.BOOKING_CANCELLED, booking, Map.of()));
            case MISSED -> Optional.of(refused(RejectionCode.BOOKING_MISSED, booking, Map.of()));
        };
    }

    /** As long as it is today's. */
    private Map<String, String> ticketOf(Booking booking) {
        return Optional.ofNullable(booking.visit())
                .flatMap(state::visit)
                .map(visit -> Map.of("ticket", visit.number().text()))
                .orElse(Map.of());
    }

    private Optional<Decision> otherDay(Directory directory, Booking booking) {
        return booking.date().equals(LocalDate.ofInstant(now, directory.timeZone()))
                ? Optional.empty()
                : Optional.of(refused(RejectionCode.CHECK_IN_OTHER_DAY, booking, Map.of()));
    }

    private Optional<Decision> closedToday(Directory directory, Service service) {
        return Schedule.moment(state, directory, service, now).isPresent()
                ? Optional.empty()
                : Optional.of(Closed.rejection(Schedule.availability(state, directory, service, now)));
    }

    private Optional<Decision> outsideWindow(Directory directory, Service service, Booking booking) {
        CheckInWindow window = directory.settings().calls().checkIn();
        Instant from = booking.at().minus(minutes(window.earlyMinutes()));
        // Who could not check in because his agency stood still may do so as long after it as after his time.
        Instant until = state.outages().lastToCome(service.agency(), booking.at(), minutes(window.lateMinutes()));
        if (now.isBefore(from)) {
            return Optional.of(
                    refused(RejectionCode.CHECK_IN_TOO_EARLY, booking, Map.of("from", time(directory, from))));
        }
        return now.isAfter(until)
                ? Optional.of(
                        refused(RejectionCode.CHECK_IN_TOO_LATE, booking, Map.of("until", time(directory, until))))
                : Optional.empty();
    }

    /** His place is kept, so neither quota nor last-number hour nor forecast speaks; the day and the close do. */
    private Optional<Decision> closedNow(Directory directory, Service service) {
        ServiceMoment moment = Schedule.moment(state, directory, service, now).orElseThrow();
        boolean open = state.day()
                .filter(day -> day.phase() == Day.Phase.OPEN && day.date().equals(moment.date()))
                .isPresent();
        if (!open) {
            return Optional.of(Closed.rejection(Schedule.refused(moment, new Refusal(Closure.DAY_NOT_OPEN, null))));
        }
        return moment.time().isBefore(moment.hours().close())
                ? Optional.empty()
                : Optional.of(Closed.rejection(Schedule.refused(moment, new Refusal(Closure.CUT_OFF, null))));
    }

    private Decision number(Directory directory, Service service, Booking booking, BookingCommand.CheckIn command) {
        NewTicket ticket = new NewTicket(
                command.visit(),
                service,
                booking.persons(),
                booking.priority(),
                command.language(),
                who.asDevice().orElse(null));
        // Of those who were booked for the same time the one who came first goes first.
        Place place = new Place(booking.at(), Long.MAX_VALUE);
        Quote quote = Quote.ofBooked(state, directory, service, place, now);
        List<HallEvent> events =
                new ArrayList<>(ticket.events(state, directory, tokens, quote, LegCause.BOOKED, booking.at()));
        events.add(new BookingEvent.BookingCheckedIn(booking.id(), command.visit()));
        return Decision.accepted(Answer.of(command.visit()), events);
    }

    private static Decision refused(RejectionCode code, Booking booking, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("date", booking.date().toString());
        details.put("time", booking.time().toString());
        return new Decision.Rejected(code, details);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static String time(Directory directory, Instant at) {
        return LocalTime.ofInstant(at, directory.timeZone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
