package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.rows.AgencyRow;
import id.satuatap.server.querymodel.rows.BookingChangeRow;
import id.satuatap.server.querymodel.rows.BusinessDayRow;
import id.satuatap.server.querymodel.rows.ConfigurationRow;
import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.ServiceRow;
import id.satuatap.server.querymodel.store.Batch;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On which day a booking is counted, and as what. */
class BookedDaysTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private Store store;
    private long sequence = 1;

    @BeforeEach
    void aMallOfOneService() throws Exception {
        store = Store.open(StoreAddress.inMemory("booked-days"));
        write(
                new ConfigurationRow(1, 1, AT, null, null, "Mal", "Asia/Jakarta", "WIB"),
                new AgencyRow(1, "REG", 1, "Dukcapil", "Dukcapil", 1),
                new ServiceRow(1, "REG-01", 1, "REG", "KTP", "A", 10, null));
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void a_booking_counts_on_the_day_that_it_was_for_last() throws Exception {
        made("stays", MONDAY);
        made("goes", MONDAY);
        made("comes", TUESDAY);
        moved("goes", TUESDAY);
        moved("comes", MONDAY);
        change("comes", "CHECKED_IN");
        change("stays", "MISSED");
        day(MONDAY);
        day(TUESDAY);

        assertThat(on(MONDAY)).isEqualTo(new BookingFigures(2, 1, 1, 0, 0));
        assertThat(on(TUESDAY)).isEqualTo(new BookingFigures(1, 0, 0, 0, 1));
    }

    @Test
    void what_happens_after_the_close_changes_nothing_of_the_day() throws Exception {
        made("missed", MONDAY);
        change("missed", "MISSED");
        day(MONDAY);
        made("later", MONDAY);
        made("moved", TUESDAY);
        moved("moved", MONDAY);
        change("later", "MISSED");
        day(TUESDAY);

        assertThat(on(MONDAY)).isEqualTo(new BookingFigures(1, 0, 1, 0, 0));
        assertThat(on(TUESDAY)).isEqualTo(BookingFigures.NONE);
    }

    @Test
    void one_that_was_cancelled_before_its_day_counts_as_cancelled_there() throws Exception {
        made("off", TUESDAY);
        change("off", "CANCELLED");
        day(MONDAY);
        day(TUESDAY);

        assertThat(on(MONDAY)).isEqualTo(BookingFigures.NONE);
        assertThat(on(TUESDAY)).isEqualTo(new BookingFigures(1, 0, 0, 1, 0));
    }

    /** A week after its day a booking is forgotten, and a file may send the same reference again. */
    @Test
    void a_reference_that_is_sent_again_is_another_booking() throws Exception {
        made("again", MONDAY);
        change("again", "MISSED");
        day(MONDAY);
        made("again", MONDAY.plusDays(10));
        change("again", "CHECKED_IN");
        day(MONDAY.plusDays(10));

        assertThat(on(MONDAY)).isEqualTo(new BookingFigures(1, 0, 1, 0, 0));
        assertThat(on(MONDAY.plusDays(10))).isEqualTo(new BookingFigures(1, 1, 0, 0, 0));
    }

    /** The service is not there any more, and whoever had booked it was never told apart. */
    @Test
    void a_service_that_is_no_more_keeps_its_bookings() throws Exception {
        made("old", MONDAY);
        write(new ConfigurationRow(2, ++sequence, AT, null, null, "Mal", "Asia/Jakarta", "WIB"));
        write(new AgencyRow(2, "REG", 1, "Dukcapil", "Dukcapil", 1));
        change("old", "MISSED");
        day(MONDAY);

        assertThat(on(MONDAY)).isEqualTo(new BookingFigures(1, 0, 1, 0, 0));
    }

    private BookingFigures on(LocalDate date) {
        return new DailyFigures(store.reads())
                .report(date, null, new Making("test", Instant.EPOCH, "0", UnaryOperator.identity()))
                .orElseThrow()
                .bookings()
                .total();
    }

    private void made(String booking, LocalDate date) throws Exception {
        write(new BookingChangeRow(++sequence, booking, "MADE", "REG-01", date));
    }

    private void moved(String booking, LocalDate date) throws Exception {
        write(new BookingChangeRow(++sequence, booking, "MOVED", null, date));
    }

    private void change(String booking, String kind) throws Exception {
        write(new BookingChangeRow(++sequence, booking, kind, null, null));
    }

    /** Its close is the next record. */
    private void day(LocalDate date) throws Exception {
        sequence++;
        write(
                new BusinessDayRow(date, AT, AT, AT, sequence, "hash"),
                new ProjectionDayRow(sequence, date, sequence, "hash", true));
    }

    private void write(Row... rows) throws Exception {
        store.write(new Batch(List.of(rows), List.of()));
    }
}
