package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A session at a counter that has ended, as figures are made of it. Immutable.
 *
 * @param agency that the counter had at the day's end
 * @param openMillis breaks included
 * @param pausedMillis of those, on a break
 */
record CountedSession(String agency, String counter, String officer, long openMillis, long pausedMillis) {
    static CountedSession of(ResultSet row) throws SQLException {
        return new CountedSession(
                row.getString("agency_code"),
                row.getString("counter_code"),
                row.getString("officer_id"),
                row.getLong("open_millis"),
                row.getLong("paused_millis"));
    }

    Group byCounter() {
        return new Group(agency, counter);
    }

    Group byOfficer() {
        return new Group(agency, officer);
    }
}
