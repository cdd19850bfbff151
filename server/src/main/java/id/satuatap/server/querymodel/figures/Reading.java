package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks {@link Statements} for one day and scope. Confined to the thread of its handle. */
final class Reading {
    private final Handle handle;
    private final LocalDate date;
    private final @Nullable String agency;
    private final int version;

    /**
     * Reads in the handle's transaction.
     *
     * @param agency null for the whole mall
     * @param version the configuration in force at the day's end
     */
    Reading(Handle handle, LocalDate date, @Nullable String agency, int version) {
        this.handle = handle;
        this.date = date;
        this.agency = agency;
        this.version = version;
    }

    Map<Group, Times> waiting(Grouping grouping) {
        return times(Sources.LEGS, grouping, "waiting_millis");
    }

    Map<Group, Times> walking(Grouping grouping) {
        return times(Sources.TURNS, grouping, "walking_millis");
    }

    Map<Group, Times> service(Grouping grouping) {
        return times(Sources.TURNS, grouping, "service_millis");
    }

    private Map<Group, Times> times(String source, Grouping grouping, String column) {
        return ask(Statements.times(source, grouping, column), Reading::timesOf);
    }

    private static Times timesOf(ResultSet row) throws SQLException {
        long count = row.getLong("measured");
        return new Times(
                count,
                Mean.of(row.getLong("total_millis"), count),
                row.getLong("median_millis"),
                row.getLong("p90_millis"),
                row.getLong("longest_millis"));
    }

    Map<Group, LegCounts> legs(Grouping grouping) {
        return ask(
                Statements.legCounts(grouping),
                row -> new LegCounts(
                        row.getLong("issued"),
                        row.getLong("served"),
                        row.getLong("not_present"),
                        row.getLong("cancelled"),
                        row.getLong("unserved"),
                        row.getLong("still_open")));
    }

    Map<Group, TurnCounts> turns(Grouping grouping) {
        return ask(
                Statements.turnCounts(grouping),
                row -> new TurnCounts(
                        row.getLong("called"),
                        row.getLong("served"),
                        row.getLong("not_present"),
                        row.getLong("undone"),
                        row.getLong("transferred"),
                        row.getLong("measured"),
                        row.getLong("within_standard")));
    }

    /** Of sessions that ended. */
    Map<Group, Presence> presence(Grouping grouping) {
        return ask(
                Statements.presence(grouping),
                row -> new Presence(row.getLong("open_millis"), row.getLong("paused_millis")));
    }

    Map<Group, Long> servedByHour() {
        return ask(Statements.servedByHour(), row -> row.getLong("served"));
    }

    private <T> Map<Group, T> ask(String sql, Column<T> what) {
        return handle
                .createQuery(sql)
                .bind("date", date)
                .bind("agency", agency)
                .bind("version", version)
                .map((row, context) ->
                        Map.entry(new Group(text(row, "outer_code"), text(row, "inner_code")), what.of(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }
}
