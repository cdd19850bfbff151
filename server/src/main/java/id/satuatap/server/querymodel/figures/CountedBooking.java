package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.visit.BookingState;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A booking for the day as figures are made of it. Immutable.
 *
 * @param agency that its service had at the day's end
 * @param state at the day's end
 */
record CountedBooking(String agency, String service, BookingState state) {
    static CountedBooking of(ResultSet row) throws SQLException {
        return new CountedBooking(
                row.getString("agency_code"),
                row.getString("service_code"),
                BookingState.valueOf(row.getString("state")));
    }

    Group byService() {
        return new Group(agency, service);
    }
}
