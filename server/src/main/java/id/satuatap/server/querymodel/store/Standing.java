package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.ProjectionRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads how far the model is, before the projector goes on. Thread-safe. */
public final class Standing {
    /** What is in force somewhere in the journal. Immutable. */
    public record InForce(ZoneId zone, int configurationVersion) {
        /** Before the first configuration. */
        public static final InForce NOTHING = new InForce(ZoneOffset.UTC, 0);
    }

    private final Jdbi reads;

    public Standing(Jdbi reads) {
        this.reads = reads;
    }

    /** Empty in a new store, and while a rebuild never came to its end it says sequence 0. */
    public Optional<ProjectionRow> projection() throws StoreFault {
        return read(() -> reads.withHandle(handle -> handle.createQuery("SELECT * FROM projection WHERE id = 1")
                .map((row, context) -> new ProjectionRow(
                        row.getInt("id"),
                        row.getLong("sequence"),
                        row.getString("head_hash"),
                        row.getInt("rows_version")))
                .findOne()));
    }

    /** All days with their progress, the newest first. */
    public List<ProjectionDayRow> days() throws StoreFault {
        return read(() -> reads.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM projection_day ORDER BY first_sequence DESC")
                .map((row, context) -> new ProjectionDayRow(
                        row.getLong("first_sequence"),
                        row.getObject("business_date", LocalDate.class),
                        row.getLong("applied_sequence"),
                        row.getString("head_hash"),
                        row.getBoolean("complete")))
                .list()));
    }

    /** What was in force just before {@code sequence}. */
    public InForce inForceBefore(long sequence) throws StoreFault {
        return read(() -> reads.withHandle(handle -> handle.createQuery("SELECT time_zone, version FROM configuration"
                        + " WHERE sequence < :before ORDER BY sequence DESC FETCH FIRST 1 ROWS ONLY")
                .bind("before", sequence)
                .map((row, context) -> new InForce(ZoneId.of(row.getString("time_zone")), row.getInt("version")))
                .findOne()
                .orElse(InForce.NOTHING)));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(Reading<T> reading) throws StoreFault {
        try {
            return reading.read();
        } catch (JdbiException e) {
            throw StoreFault.of("the query model cannot be read", e, false);
        }
    }
}
