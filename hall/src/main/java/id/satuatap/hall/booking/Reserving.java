package id.satuatap.hall.booking;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.booking.BookingFault.Reason;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what people book, move and cancel, and who checks in. Confined to the engine's thread; changes nothing. */
public final class Reserving implements BookingCommand.Cases<Decision> {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final BookingCodes codes;
    private final CheckingIn checkingIn;

    public Reserving(HallState state, Principal who, Instant now, TicketTokens tokens, BookingCodes codes) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.codes = codes;
        this.checkingIn = new CheckingIn(state, who, now, tokens);
    }

    @Override
    public Decision make(BookingCommand.MakeBooking command) {
        BookingCommand.Wish wish = command.wish();
        Directory directory = state.directory().orElse(null);
        if (directory == null || !rights().somewhere(Permission.BOOK)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Places places = new Places(state, directory, now);
        Optional<BookingFault> fault = new Wishes(state, who, now).against(directory, places, wish);
        if (fault.filter(found -> found.reason() == Reason.NOT_YOUR_AGENCY).isPresent()) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        if (state.bookings().find(wish.id()).isPresent()) {
            return Decision.rejected(RejectionCode.BOOKING_EXISTS);
        }
        return fault.map(BookingFault::rejection)
                .orElseGet(() -> Decision.accepted(
                        Answer.of(wish.id()),
                        List.of(new NewCodes(state, codes).made(wish, places, BookingSource.HELP_DESK))));
    }

    @Override
    public Decision importAll(BookingCommand.ImportBookings command) {
        Directory directory = state.directory().orElse(null);
        if (directory == null || !rights().somewhere(Permission.BOOK)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        List<HallEvent> events = new ArrayList<>();
        Places places = new Places(state, directory, now);
        NewCodes fresh = new NewCodes(state, codes);
        int line = 0;
        for (Optional<BookingFault> fault : new Wishes(state, who, now).faults(directory, places, command.wishes())) {
            BookingCommand.Wish wish = command.wishes().get(line);
            line++;
            if (fault.isPresent()) {
                return new Decision.Rejected(
                        RejectionCode.BOOKING_INVALID,
                        Map.of(
                                "field", fault.get().field(),
                                "reason", fault.get().reason().name(),
                                "line", Integer.toString(line)));
            }
            if (state.bookings().find(wish.id()).isEmpty()) {
                events.add(fresh.made(wish, places, BookingSource.IMPORT));
            }
        }
        return events.isEmpty()
                ? Decision.rejected(RejectionCode.BOOKING_EXISTS)
                : Decision.accepted(Answer.NONE, events);
    }

    @Override
    public Decision move(BookingCommand.MoveBooking command) {
        return standing(command.booking(), (directory, service, booking) -> {
            Places places = new Places(state, directory, now);
            return places.againstMoving(booking, service, command.date(), command.time())
                    .map(BookingFault::rejection)
                    .orElseGet(() -> Decision.accepted(
                            Answer.of(booking.id()),
                            List.of(new BookingEvent.BookingMoved(
                                    booking.id(),
                                    command.date(),
                                    command.time(),
                                    places.at(command.date(), command.time()),
                                    command.reason()))));
        });
    }

    @Override
    public Decision cancel(BookingCommand.CancelBooking command) {
        return standing(
                command.booking(),
                (directory, service, booking) ->
                        Decision.accepted(new BookingEvent.BookingCancelled(booking.id(), command.reason())));
    }

    @Override
    public Decision checkIn(BookingCommand.CheckIn command) {
        return checkingIn.checkIn(command);
    }

    private interface Rule {
        Decision decide(Directory directory, Service service, Booking booking);
    }

    /**
     * Of a booking that is still expected, of an agency over which the asker may book. Whoever may not hears the same of one
     * that is there as of one that is not.
     */
    private Decision standing(BookingId id, Rule rule) {
        Directory directory = state.directory().orElse(null);
        if (directory == null || !rights().somewhere(Permission.BOOK)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Booking booking = state.bookings().find(id).orElse(null);
        Service service =
                booking == null ? null : directory.service(booking.service()).orElse(null);
        if (booking == null || service == null || !rights().over(Permission.BOOK, service.agency())) {
            return Decision.rejected(RejectionCode.UNKNOWN_BOOKING);
        }
        return switch (booking.state()) {
            case BOOKED -> rule.decide(directory, service, booking);
            case CHECKED_IN -> Decision.rejected(RejectionCode.ALREADY_CHECKED_IN);
            case CANCELLED -> Decision.rejected(RejectionCode.BOOKING_CANCELLED);
            case MISSED -> Decision.rejected(RejectionCode.BOOKING_MISSED);
        };
    }

    private Rights rights() {
        return Rights.of(state, who);
    }
}
