package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A turn as figures are made of it. Immutable.
 *
 * @param agency of its service as it was when the leg was queued
 * @param outcome null while it runs
 * @param calls 0 where no call began it
 * @param calledHour of the mall's zone
 * @param endedHour of the mall's zone; null while it runs
 * @param walkingMillis null where it says nothing
 * @param serviceMillis null where it says nothing
 * @param standardMinutes of its service, when the leg was queued
 * @param call how it began
 */
record CountedTurn(
        String agency,
        String service,
        String counter,
        String officer,
        @Nullable String outcome,
        int calls,
        int calledHour,
        @Nullable Integer endedHour,
        @Nullable Long walkingMillis,
        @Nullable Long serviceMillis,
        int standardMinutes,
        CountedCall call) {
    static final String FINISHED = "FINISHED";
    static final String TRANSFERRED = "TRANSFERRED";
    static final String MISSED = "MISSED";
    static final String UNDONE = "UNDONE";

    static CountedTurn of(ResultSet row) throws SQLException {
        return new CountedTurn(
                row.getString("agency_code"),
                row.getString("service_code"),
                row.getString("counter_code"),
                row.getString("officer_id"),
                row.getString("outcome"),
                row.getInt("calls"),
                row.getInt("called_hour_of_day"),
                row.getObject("ended_hour_of_day", Integer.class),
                row.getObject("walking_millis", Long.class),
                row.getObject("service_millis", Long.class),
                row.getInt("standard_minutes"),
                CountedCall.of(row));
    }

    Group byAgency() {
        return Group.of(agency);
    }

    Group byService() {
        return new Group(agency, service);
    }

    Group byCounter() {
        return new Group(agency, counter);
    }

    Group byOfficer() {
        return new Group(agency, officer);
    }

    boolean wasCalled() {
        return calls > 0;
    }

    /** Began with a call, and that was no mistake. */
    boolean callStood() {
        return wasCalled() && !UNDONE.equals(outcome);
    }

    boolean served() {
        return FINISHED.equals(outcome) || TRANSFERRED.equals(outcome);
    }

    boolean withinStandard() {
        return serviceMillis != null && serviceMillis <= TimeUnit.MINUTES.toMillis(standardMinutes);
    }
}
