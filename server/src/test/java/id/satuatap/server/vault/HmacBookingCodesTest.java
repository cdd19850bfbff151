package id.satuatap.server.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.visit.BookingCode;
import id.satuatap.protocol.booking.BookingView;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HmacBookingCodesTest {
    private static final byte[] KEY = new byte[32];

    private final HmacBookingCodes codes = new HmacBookingCodes("mall-1", KEY);

    @Test
    void the_same_booking_has_the_same_code_and_each_attempt_another() {
        BookingId booking = new BookingId("b1");

        assertThat(codes.code(booking, 0)).isEqualTo(codes.code(booking, 0)).isNotEqualTo(codes.code(booking, 1));
        assertThat(new HmacBookingCodes("mall-2", KEY).code(booking, 0)).isNotEqualTo(codes.code(booking, 0));
    }

    @Test
    void ten_thousand_bookings_have_codes_all_over_the_place() {
        Set<BookingCode> seen = new HashSet<>();
        for (int n = 0; n < 10_000; n++) {
            seen.add(codes.code(new BookingId("b" + n), 0));
        }

        assertThat(seen).hasSizeGreaterThan(9_990);
    }

    @Test
    void kiosks_have_a_key_for_every_character_of_a_code() {
        assertThat(BookingView.CODE_ALPHABET).isEqualTo(BookingCode.ALPHABET);
        assertThat(BookingView.CODE_LENGTH).isEqualTo(BookingCode.LENGTH);
    }
}
