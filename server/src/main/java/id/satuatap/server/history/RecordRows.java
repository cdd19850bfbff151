package id.satuatap.server.history;

import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the query model's rows to what the protocol tells of them. Stateless. */
final class RecordRows {
    /** A name that is not known, or forgotten by now, is told as none. */
    interface OfficerNames {
        @Nullable
        String of(String officer);
    }

    private RecordRows() {}

    static TicketFound ticket(ResultSet row) throws SQLException {
        return new TicketFound(
                row.getString("visit_id"),
                row.getString("ticket_number"),
                row.getString("agency_code"),
                row.getString("service_code"),
                instant(row, "issued_at"),
                row.getString("state"),
                optionalInstant(row, "ended_at"),
                row.getString("leg_id"));
    }

    static HistoryStep step(ResultSet row, OfficerNames names) throws SQLException {
        String officer = text(row, "person_id");
        return new HistoryStep(
                row.getLong("sequence"),
                instant(row, "happened_at"),
                row.getString("event_type"),
                text(row, "agency_code"),
                text(row, "service_code"),
                text(row, "counter_code"),
                text(row, "label"),
                officer,
                officer == null ? null : names.of(officer),
                row.getString("principal"),
                text(row, "detail"),
                text(row, "leg_id"));
    }

    static VisitHistory history(
            ResultSet row, LocalDate date, List<HistoryStep> steps, int stepsElsewhere, HistoryReach reach)
            throws SQLException {
        return new VisitHistory(
                date,
                row.getString("visit_id"),
                row.getString("ticket_number"),
                row.getInt("persons"),
                row.getBoolean("priority"),
                instant(row, "issued_at"),
                row.getObject("total_millis", Long.class),
                steps,
                stepsElsewhere,
                reach,
                row.getObject("estimate_from_minutes", Integer.class),
                row.getObject("estimate_to_minutes", Integer.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optionalInstant(row, column), column);
    }

    private static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
