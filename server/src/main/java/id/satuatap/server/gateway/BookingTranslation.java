package id.satuatap.server.gateway;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MoveBooking;

/** The protocol's commands about bookings in the hall's words. Stateless. */
final class BookingTranslation {
    private BookingTranslation() {}

    static BookingCommand of(MakeBooking command) {
        return new BookingCommand.MakeBooking(new BookingCommand.Wish(
                new BookingId(command.booking()),
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
