package id.satuatap.server.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @Test
    void anyInstantIsWrittenAndReadAsTheLibraryDoesIt() {
        Random chance = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long seconds = chance.nextLong(-70_000_000_000L, 300_000_000_000L);
            int nanos = List.of(0, chance.nextInt(1_000) * 1_000_000, chance.nextInt(1_000_000_000))
                    .get(i % 3);
            Instant instant = Instant.ofEpochSecond(seconds, nanos);
            assertThat(Instants.text(instant)).isEqualTo(instant.toString());
            assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-11-23T25:00:00Z",
                "2026-11-23T10:60:00Z",
                "2026-11-23 10:00:00Z",
                "2026-11-23T10:00:00.00xZ",
                "2026-11-23T10:00:00+",
                ""
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatTheLibraryReadsOtherwiseIsReadAsItDoes() {
        assertThat(Instants.parse("2026-11-23T24:00:00Z")).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(Instants.parse("2026-11-23T10:00:00+07:00")).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
    }
}
