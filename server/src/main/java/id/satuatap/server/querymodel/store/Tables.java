package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.AgencyRow;
import id.satuatap.server.querymodel.rows.AnnouncementRow;
import id.satuatap.server.querymodel.rows.ArchivedFileRow;
import id.satuatap.server.querymodel.rows.BookingChangeRow;
import id.satuatap.server.querymodel.rows.BusinessDayRow;
import id.satuatap.server.querymodel.rows.ConfigurationRow;
import id.satuatap.server.querymodel.rows.CounterPauseRow;
import id.satuatap.server.querymodel.rows.CounterRow;
import id.satuatap.server.querymodel.rows.CounterSessionRow;
import id.satuatap.server.querymodel.rows.EventRow;
import id.satuatap.server.querymodel.rows.LegRow;
import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.ProjectionRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.ServiceRow;
import id.satuatap.server.querymodel.rows.TicketCopyRow;
import id.satuatap.server.querymodel.rows.TurnRow;
import id.satuatap.server.querymodel.rows.VisitRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All tables of the query model. Stateless. */
final class Tables {
    static final List<Table> ALL = List.of(
            new Table("projection", ProjectionRow.class, 1),
            new Table("projection_day", ProjectionDayRow.class, 1),
            new Table("configuration", ConfigurationRow.class, 1),
            new Table("agency", AgencyRow.class, 2),
            new Table("service", ServiceRow.class, 2),
            new Table("counter", CounterRow.class, 2),
            new Table("business_day", BusinessDayRow.class, 1),
            new Table("visit", VisitRow.class, 2),
            new Table("leg", LegRow.class, 2),
            new Table("turn", TurnRow.class, 2),
            new Table("ticket_copy", TicketCopyRow.class, 3),
            new Table("announcement", AnnouncementRow.class, 2),
            new Table("counter_session", CounterSessionRow.class, 1),
            new Table("counter_pause", CounterPauseRow.class, 1),
            new Table("archived_file", ArchivedFileRow.class, 2),
            new Table("booking_change", BookingChangeRow.class, 1),
            new Table("hall_event", EventRow.class, 1));

    private static final Map<Class<? extends Row>, Table> BY_ROW =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::rowType, Function.identity()));

    private Tables() {}

    static Table of(Row row) {
        return Objects.requireNonNull(BY_ROW.get(row.getClass()), "rows without a table");
    }
}
