package id.satuatap.server.querymodel.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.BookingSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BookingRowsTest {
    /** The code stood in the history in clear: whoever may read it could have checked in with it. */
    @Test
    void the_history_tells_when_and_never_the_code() {
        BookingEvent.BookingMade made = new BookingEvent.BookingMade(
                new BookingId("b1"),
                "K7M3XR",
                null,
                new ServiceCode("DKC-01"),
                LocalDate.of(2026, 11, 25),
                LocalTime.of(10, 0),
                Instant.parse("2026-11-25T03:00:00Z"),
                1,
                false,
                null,
                BookingSource.LEFT_OVER,
                null);

        assertThat(new BookingRows(new Book(ZoneOffset.UTC, 1)).made(made).detail())
                .isEqualTo("2026-11-25T10:00");
    }
}
