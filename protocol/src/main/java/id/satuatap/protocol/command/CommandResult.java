package id.satuatap.protocol.command;

import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What an accepted command brought forth, as far as its sender needs it.
 *
 * @param ticket of IssueTicket, CheckIn, ReturnVisitor and GiveUpTicket
 * @param turn of CallNext, RecallTicket and StartServing
 * @param version of PublishCatalogue and PublishTicketTemplate
 * @param booking of MakeBooking, MoveBooking and RebookTicket
 */
public record CommandResult(
        @Nullable TicketView ticket,
        @Nullable TurnView turn,
        @Nullable Integer version,
        @Nullable BookingView booking) {
    public CommandResult {
        Fields.optionalRange("version", version, 1, Integer.MAX_VALUE);
    }

    /** Returns the result of IssueTicket. */
    public static CommandResult of(TicketView ticket) {
        return new CommandResult(ticket, null, null, null);
    }

    /** Returns the result of a command after which a turn is at the desk. */
    public static CommandResult of(TurnView turn) {
        return new CommandResult(null, turn, null, null);
    }

    /** Returns the result of a publication. */
    public static CommandResult ofVersion(int version) {
        return new CommandResult(null, null, version, null);
    }

    /** Returns the result of a command after which a place is kept. */
    public static CommandResult of(BookingView booking) {
        return new CommandResult(null, null, null, booking);
    }
}
