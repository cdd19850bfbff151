package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. What became of a file of bookings: all of it is kept, or nothing of it. Audience: whoever may book.
 *
 * @param kept false where there are faults, and where the file was only looked at
 * @param fresh lines that are, or would be, new bookings
 * @param known lines that were kept before, and stay as they are now
 * @param faults the first 200, in the order of the lines
 * @param bookings the codes, in the order of the lines; none unless it is kept
 */
public record ImportOutcome(
        boolean kept, int fresh, int known, List<ImportFault> faults, List<ImportedBooking> bookings) {
    public ImportOutcome {
        Fields.range("fresh", fresh, 0, Integer.MAX_VALUE);
        Fields.range("known", known, 0, Integer.MAX_VALUE);
        faults = Fields.list("faults", faults);
        bookings = Fields.list("bookings", bookings);
    }
}
