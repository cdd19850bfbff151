package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. What is wrong with a line of a file of bookings. Part of: ImportOutcome.
 *
 * @param line from 1, the head counted
 * @param column of the line's character with which the field begins, from 1
 * @param field the column's name
 * @param reason a code
 */
public record ImportFault(int line, int column, String field, String reason) {
    public ImportFault {
        Fields.range("line", line, 1, Integer.MAX_VALUE);
        Fields.range("column", column, 1, Integer.MAX_VALUE);
        Fields.id("field", field);
        Fields.code("reason", reason);
    }
}
