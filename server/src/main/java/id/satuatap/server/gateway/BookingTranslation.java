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
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.bookings.References;
import id.satuatap.server.engine.Verdict;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The protocol's commands about bookings in the hall's words. Immutable; one for each request. */
final class BookingTranslation {
    private static final int REFERENCE_CHARACTERS_MAX = 48;

    private final References references;
    private final Principal who;
    private final NotesDesk holders;
    private final TransferNotes.Foreseeing foreseeing;

    /**
     * @param references which name bookings: what a sender calls them is known to him alone
     * @param holders keeps who they are for
     */
    BookingTranslation(References references, Principal who, NotesDesk holders, TransferNotes.Foreseeing foreseeing) {
        this.references = references;
        this.who = who;
        this.holders = holders;
        this.foreseeing = foreseeing;
    }

    /** The name goes into the vault, and what the journal carries of it is the booking's id once more. */
    CompletionStage<Verdict> make(MakeBooking command, Submitting submitting) {
        return new TransferNotes(
                        holders, () -> references.byHand(who, command.booking()).value(), foreseeing)
                .keep(command.name(), holder -> of(command, holder), submitting);
    }

    private BookingCommand of(MakeBooking command, @Nullable String holder) {
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
                holder));
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
