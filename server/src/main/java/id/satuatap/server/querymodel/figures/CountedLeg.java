package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.visit.LegState;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A leg as figures are made of it. Immutable.
 *
 * @param agency of its service as it was when the leg was queued
 * @param waitingMillis null where it says nothing
 * @param queuedHour of the mall's zone
 * @param priority of its visitor, as known last
 */
record CountedLeg(
        String agency,
        String visit,
        String service,
        LegState state,
        @Nullable Long waitingMillis,
        int queuedHour,
        boolean priority) {
    static CountedLeg of(ResultSet row) throws SQLException {
        return new CountedLeg(
                row.getString("agency_code"),
                row.getString("visit_id"),
                row.getString("service_code"),
                LegState.valueOf(row.getString("state")),
                row.getObject("waiting_millis", Long.class),
                row.getInt("queued_hour_of_day"),
                row.getBoolean("priority"));
    }

    Group byAgency() {
        return Group.of(agency);
    }

    Group byService() {
        return new Group(agency, service);
    }
}
