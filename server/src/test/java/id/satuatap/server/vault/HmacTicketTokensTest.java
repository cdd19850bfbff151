package id.satuatap.server.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.visit.TicketNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HmacTicketTokensTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theSameTicketHasTheSameWord() {
        // The first 16 bytes of HMAC-SHA256(KEY, "mall-1|2026-11-23|AB-012") in base32, made with Python's hmac.
        assertThat(new HmacTicketTokens("mall-1", KEY).token(DAY, new TicketNumber("AB", 12)))
                .isEqualTo("FKHIHLBZIYVJC33VXDJN7RDROM");
    }

    @Test
    void anotherMallDayNumberOrKeyHasAnotherWord() {
        byte[] otherKey = KEY.clone();
        otherKey[0]++;
        TicketNumber number = new TicketNumber("AB", 12);
        Set<String> words = new HashSet<>();
        words.add(new HmacTicketTokens("mall-1", KEY).token(DAY, number));
        words.add(new HmacTicketTokens("mall-2", KEY).token(DAY, number));
        words.add(new HmacTicketTokens("mall-1", otherKey).token(DAY, number));
        words.add(new HmacTicketTokens("mall-1", KEY).token(DAY.plusDays(1), number));
        words.add(new HmacTicketTokens("mall-1", KEY).token(DAY, new TicketNumber("AB", 13)));

        assertThat(words).hasSize(5).allMatch(word -> word.matches("[A-Z2-7]{26}"));
    }
}
