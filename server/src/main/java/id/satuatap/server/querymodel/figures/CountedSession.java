package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A session at a counter, as figures are made of it. Immutable.
 *
 * @param agency that the counter had at the day's end
 * @param openMillis breaks included; null while it goes on
 * @param pausedMillis of those, on a break that ended
 */
record CountedSession(
        String agency,
        String counter,
        String officer,
        @Nullable Long openMillis,
        long pausedMillis) {
    static CountedSession of(ResultSet row) throws SQLException {
        return new CountedSession(
                row.getString("agency_code"),
                row.getString("counter_code"),
                row.getString("officer_id"),
                row.getObject("open_millis", Long.class),
                row.getLong("paused_millis"));
    }

    Group byCounter() {
        return new Group(agency, counter);
    }

    Group byOfficer() {
        return new Group(agency, officer);
    }
}
