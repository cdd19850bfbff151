package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A call as figures of its order are made of it. Immutable.
 *
 * @param rule that called
 * @param reason an officer's code, null where a rule chose
 * @param overtook how many waited longer at the counter
 * @param priority of the visitor, as known last
 */
record CountedCall(
        Instant at, String rule, @Nullable String reason, int overtook, boolean priority, String ticketNumber) {
    /** As docs/rules.md calls it. */
    private static final String CHOSEN = "CHOSEN";

    static CountedCall of(ResultSet row) throws SQLException {
        return new CountedCall(
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                row.getString("policy"),
                row.getString("call_reason"),
                row.getInt("overtook"),
                row.getBoolean("priority"),
                row.getString("ticket_number"));
    }

    boolean past() {
        return overtook > 0;
    }

    boolean chosen() {
        return rule.equals(CHOSEN);
    }
}
