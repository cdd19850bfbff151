package id.satuatap.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.BookingSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BookedMorningTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final HallEvent BOOKED = new BookingEvent.BookingMade(
            new BookingId("b1"),
            "K7M3XR",
            "K7Q2M9XT5RD8WB4HNC6VAYGE3Z",
            new ServiceCode("DKC-01"),
            LocalDate.of(2026, 11, 25),
            LocalTime.of(10, 0),
            Instant.parse("2026-11-25T03:00:00Z"),
            2,
            true,
            null,
            BookingSource.LEFT_OVER,
            null);

    private final ObjectMapper json = HallJson.mapper();
    private final HallState state = new HallState();

    private Morning morning() {
        Fold fold = new Fold(state);
        fold.apply(1, NOW, BOOKED);
        fold.apply(2, NOW, new DayEvent.DayOpened(LocalDate.of(2026, 11, 23)));
        return Morning.of(state).orElseThrow();
    }

    @Test
    void a_booking_of_a_later_day_comes_back_from_the_file_of_a_morning() throws Exception {
        Morning read = json.readValue(json.writeValueAsBytes(morning()), Morning.class);

        HallState again = read.begin();
        assertThat(StateDigest.of(again)).isEqualTo(StateDigest.of(state));
        assertThat(again.bookings().withWord("k7m-3xr")).isPresent();
        assertThat(again.bookings().withWord("K7Q2M9XT5RD8WB4HNC6VAYGE3Z")).isPresent();
    }

    @Test
    void a_morning_of_an_older_release_has_none() throws Exception {
        ObjectNode older = json.valueToTree(morning());
        older.remove("bookings");

        assertThat(json.treeToValue(older, Morning.class).bookings()).isEmpty();
    }
}
