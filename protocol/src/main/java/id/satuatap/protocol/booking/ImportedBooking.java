package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The code for one line of a file of bookings. Part of: ImportOutcome.
 *
 * @param reference as the file has it
 * @param code to check in with
 */
public record ImportedBooking(String reference, String code) {
    public ImportedBooking {
        Fields.text("reference", reference);
        Fields.id("code", code);
    }
}
