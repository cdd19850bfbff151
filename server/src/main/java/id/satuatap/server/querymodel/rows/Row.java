package id.satuatap.server.querymodel.rows;

/** A whole row of one table: its components are the columns, in their order. Implementations are immutable. */
public sealed interface Row
        permits AgencyRow,
                AnnouncementRow,
                ArchivedFileRow,
                BookingChangeRow,
                BusinessDayRow,
                ConfigurationRow,
                CounterPauseRow,
                CounterRow,
                CounterSessionRow,
                EventRow,
                LegRow,
                ProjectionDayRow,
                ProjectionRow,
                ServiceRow,
                TicketCopyRow,
                TurnRow,
                VisitRow {}
