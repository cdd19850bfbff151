package id.satuatap.hall.command;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted command's sender should be shown. Immutable.
 *
 * @param visit the ticket that was issued, null for other commands
 * @param turn the turn that the command began or changed, null for other commands
 * @param booking that was made or moved, null for other commands
 */
public record Answer(
        @Nullable VisitId visit,
        @Nullable TurnId turn,
        @Nullable BookingId booking) {
    public static final Answer NONE = new Answer(null, null, null);

    public static Answer of(VisitId visit) {
        return new Answer(visit, null, null);
    }

    public static Answer of(TurnId turn) {
        return new Answer(null, turn, null);
    }

    public static Answer of(BookingId booking) {
        return new Answer(null, null, booking);
    }
}
