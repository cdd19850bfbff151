package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Somebody who stayed away too long and was let wait again. Immutable.
 *
 * @param by the id of the person who approved it
 * @param reason that person's code
 */
record CountedLateReturn(String agency, Instant at, String by, String reason, String ticketNumber) {
    /** As docs/rules.md calls it. */
    static final String RULE = "LATE_RETURN";

    static CountedLateReturn of(ResultSet row) throws SQLException {
        String principal = row.getString("principal");
        return new CountedLateReturn(
                row.getString("agency_code"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                principal.substring(principal.indexOf(':') + 1),
                row.getString("detail"),
                row.getString("ticket_number"));
    }
}
