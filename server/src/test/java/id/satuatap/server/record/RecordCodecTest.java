package id.satuatap.server.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.event.DayEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {
    private static final CommandRecord RECORD = new CommandRecord(
            "mall-1",
            1,
            "c-1",
            "person:admin",
            Instant.parse("2026-11-23T02:00:00.120Z"),
            42,
            "0.1.0",
            "ab12",
            "{\"a\" : 1}",
            List.of(new DayEvent.DayOpened(LocalDate.of(2026, 11, 23)), new DayEvent.ClockConfirmed(0)));

    private final RecordCodec codec = RecordCodec.ofThisRelease();

    @Test
    void aRecordIsCompactJsonThatAPersonCanRead() {
        assertThat(new String(codec.encode(RECORD), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"mall\":\"mall-1\",\"epoch\":1,\"commandId\":\"c-1\",\"principal\":\"person:admin\","
                                + "\"at\":\"2026-11-23T02:00:00.120Z\",\"monotonicNanos\":42,\"softwareVersion\":\"0.1.0\","
                                + "\"contentHash\":\"ab12\",\"answer\":\"{\\\"a\\\" : 1}\",\"events\":["
                                + "{\"type\":\"DayOpened\",\"v\":1,\"date\":\"2026-11-23\"},{\"type\":\"ClockConfirmed\",\"v\":2,\"jumpMillis\":0}]}");
    }

    @Test
    void aRecordComesBackAsItWas() {
        assertThat(codec.decode(codec.encode(RECORD))).isEqualTo(RECORD);
    }

    @Test
    void whatIsNoRecordIsRefusedInWords() {
        assertThatThrownBy(() -> codec.decode("{\"mall\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("epoch");
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 1, 2})).isInstanceOf(UnreadableRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"mall\":\"mall-1\"|\"mall\":7",
                "\"mall\":\"mall-1\"|\"mall\":{\"a\":1}",
                "\"epoch\":1|\"epoch\":1.9",
                "\"epoch\":1|\"epoch\":99999999999",
                "\"events\":[|\"events\":{\"x\":[",
            })
    void whatIsOfAnotherTypeIsRefusedAndNeverGuessed(String change) {
        String[] fromTo = change.split("\\|");
        String whole = new String(codec.encode(RECORD), StandardCharsets.UTF_8);
        assertThat(whole).contains(fromTo[0]);

        assertThatThrownBy(
                        () -> codec.decode(whole.replace(fromTo[0], fromTo[1]).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void whatFollowsTheRecordIsRefused() {
        byte[] twice =
                (new String(codec.encode(RECORD), StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.decode(twice)).isInstanceOf(UnreadableRecordException.class);
    }
}
