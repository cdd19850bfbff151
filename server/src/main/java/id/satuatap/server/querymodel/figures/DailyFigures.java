package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.reports.daily.DailyReport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** Reads days and their figures from the query model, each answer from one moment of it. Thread-safe. */
public final class DailyFigures {
    /** Of docs/metrics.md. */
    public static final int DEFINITIONS_VERSION = 9;

    private static final String DAYS = """
            SELECT d.business_date, d.opened_at, d.closed_at,
                   COALESCE(d.closed_sequence, p.applied_sequence) AS last_sequence,
                   COALESCE(d.closed_head_hash, p.head_hash) AS head_hash,
                   (SELECT COUNT(*) FROM archived_file a WHERE a.business_date = d.business_date) AS archived_files
            FROM business_day d JOIN projection_day p ON p.business_date = d.business_date""";

    private final Jdbi reads;

    public DailyFigures(Jdbi reads) {
        this.reads = reads;
    }

    /** All days that can be read, the newest first. */
    public List<ReportDay> days() {
        return reads.withHandle(handle -> handle.createQuery(DAYS + " ORDER BY d.business_date DESC")
                .map((row, context) -> day(row))
                .list());
    }

    /** Empty when it was never opened, or a rebuild has not come to it yet. */
    public Optional<ReportDay> day(LocalDate date) {
        return reads.withHandle(handle -> day(handle, date));
    }

    private static Optional<ReportDay> day(Handle handle, LocalDate date) {
        return handle.createQuery(DAYS + " WHERE d.business_date = :date")
                .bind("date", date)
                .map((row, context) -> day(row))
                .findOne();
    }

    private static ReportDay day(ResultSet row) throws SQLException {
        return new ReportDay(
                row.getObject("business_date", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getLong("last_sequence"),
                row.getString("head_hash"),
                row.getLong("archived_files") > 0);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** The files that were put into the archive last for a day, by today's definitions; empty when there are none. */
    public List<ArchivedFile> archived(LocalDate date) {
        return reads.withHandle(handle -> handle.createQuery("""
                        SELECT file_name, sha256, byte_count FROM archived_file
                        WHERE definitions_version = :version AND archived_sequence =
                              (SELECT MAX(archived_sequence) FROM archived_file WHERE business_date = :date)""")
                .bind("version", DEFINITIONS_VERSION)
                .bind("date", date)
                .map((row, context) -> new ArchivedFile(
                        row.getString("file_name"), row.getString("sha256"), row.getLong("byte_count")))
                .list());
    }

    /**
     * The report of a day.
     *
     * @param agency cut to this agency; null for the whole mall
     * @return empty when there is no such day, see {@link #day}, or there was no such agency on it
     */
    public Optional<DailyReport> report(LocalDate date, @Nullable String agency, Making making) {
        return reads.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> day(handle, date).flatMap(day -> report(handle, day, agency, making)));
    }

    private static Optional<DailyReport> report(Handle handle, ReportDay day, @Nullable String agency, Making making) {
        DayCatalogue catalogue = DayCatalogue.at(handle, day.sequence());
        CountedDay counted = CountedDay.read(handle, day, agency, catalogue.version());
        return new ReportHeadline(day, catalogue, agency, making)
                .head()
                .map(head -> new Assembly(catalogue, counted, making).report(head, day.opened(), agency));
    }
}
