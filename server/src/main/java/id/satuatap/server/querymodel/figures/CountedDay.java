package id.satuatap.server.querymodel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * All that a day's figures are made of, read by SQL once and then grouped again and again: to have a database group it
 * costs a walk over the day for each figure, thirty in all, and ten times as long. Immutable.
 */
record CountedDay(
        List<CountedLeg> legs,
        List<CountedTurn> turns,
        List<CountedSession> sessions,
        List<CountedLateReturn> lateReturns,
        List<CountedBooking> bookings) {
    CountedDay {
        legs = List.copyOf(legs);
        turns = List.copyOf(turns);
        sessions = List.copyOf(sessions);
        lateReturns = List.copyOf(lateReturns);
        bookings = List.copyOf(bookings);
    }

    /**
     * Reads in the handle's transaction.
     *
     * @param agency null for the whole mall
     * @param version the configuration in force at the day's end
     */
    static CountedDay read(Handle handle, ReportDay day, @Nullable String agency, int version) {
        Source source = new Source(handle, day, agency, version);
        return new CountedDay(
                source.rows(Sources.LEGS, CountedLeg::of),
                source.rows(Sources.TURNS, CountedTurn::of),
                source.rows(Sources.SESSIONS, CountedSession::of),
                source.rows(Sources.LATE_RETURNS, CountedLateReturn::of),
                source.rows(Sources.BOOKINGS, CountedBooking::of));
    }

    private record Source(
            Handle handle, ReportDay day, @Nullable String agency, int version) {
        <T> List<T> rows(String sql, Reading<T> reading) {
            return handle.createQuery(sql)
                    .bind("date", day.date())
                    .bind("sequence", day.sequence())
                    .bind("agency", agency)
                    .bind("version", version)
                    .map((row, context) -> reading.of(row))
                    .list();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
