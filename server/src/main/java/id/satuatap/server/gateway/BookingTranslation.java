package id.satuatap.server.gateway;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MoveBooking;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.server.bookings.References;

/** The protocol's commands about bookings in the hall's words. Immutable; one for each request. */
final class BookingTranslation {
    private static final int REFERENCE_CHARACTERS_MAX = 48;

    private final References references;
    private final Principal who;

    /** @param references which name bookings: what a sender calls them is known to him alone */
    BookingTranslation(References references, Principal who) {
        this.references = references;
        this.who = who;
    }

    BookingCommand of(MakeBooking command) {
        if (command.booking().length() > REFERENCE_CHARACTERS_MAX) {
            throw new InvalidFieldException("booking", "must have at most " + REFERENCE_CHARACTERS_MAX + " characters");
        }
        return new BookingCommand.MakeBooking(new BookingCommand.Wish(
                references.byHand(who, command.booking()),
                new ServiceCode(command.service()),
                command.date(),
                command.time(),
                command.persons(),
                command.priority(),
                null));
    }

    static BookingCommand of(MoveBooking command) {
        return new BookingCommand.MoveBooking(
                new BookingId(command.booking()), command.date(), command.time(), command.reason());
    }

    static BookingCommand of(CancelBooking command) {
        return new BookingCommand.CancelBooking(new BookingId(command.booking()), command.reason());
    }

    static BookingCommand of(CheckIn command) {
        return new BookingCommand.CheckIn(
                NewVisits.id(command.visit()), command.code(), NewVisits.language(command.language()));
    }
}
