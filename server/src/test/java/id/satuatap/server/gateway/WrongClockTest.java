package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole server on a machine whose clock is wrong. */
class WrongClockTest {
    private static final String COUNTER = "'counter':'" + TestMall.counterOf("DKC") + "'";
    private static final Duration TO_2010 = Duration.ofDays(-16 * 365);

    private TestMall mall;

    @BeforeEach
    void open() {
        mall = TestMall.open();
    }

    @AfterEach
    void close() {
        mall.close();
    }

    @Test
    void aClockThatIsSetBackAnHourWhileTheServerRunsBendsNoTimeAndIsOnRecord() {
        String first = mall.kiosk().issue("DKC-01");
        Client siti = mall.signedIn("siti");
        siti.command("OpenCounter", COUNTER);
        String turn = "'turn':'"
                + siti.command("CallNext", COUNTER)
                        .body()
                        .at("/result/turn/turn")
                        .asText() + "'";
        siti.command("StartServing", COUNTER + "," + turn);
        mall.advance(Duration.ofMinutes(2));

        mall.stepClock(Duration.ofHours(-1));
        mall.advance(Duration.ofMinutes(1));
        assertThat(siti.command("FinishServing", COUNTER + "," + turn).accepted())
                .isTrue();

        String second = mall.kiosk().issue("DKC-01");
        assertThat(ordinal(second)).isEqualTo(ordinal(first) + 1);
        assertThat(health().get("clockDoubtful").asBoolean()).isFalse();
        JsonNode report =
                mall.signedIn("anton").get("/api/v1/reports/daily/2026-11-23").body();
        assertThat(report.at("/total/service/medianMillis").asLong()).isBetween(180_000L, 240_000L);
        assertThat(mall.record()).contains("\"type\":\"ClockStepped\"");
    }

    @Test
    void aServerThatBootsIn2010GoesOnFromItsRecordAndOpensAndClosesNothingUntilAPersonConfirms() {
        String first = mall.kiosk().issue("DKC-01");

        mall.restartWithClockAhead(TO_2010);

        Client anton = mall.signedIn("anton");
        assertThat(health().get("clockDoubtful").asBoolean()).isTrue();
        assertThat(health().get("status").asText()).isEqualTo("DEGRADED");
        JsonNode hall = mall.kiosk().get("/api/v1/hall").body();
        assertThat(hall.at("/mall/date").asText()).isEqualTo("2026-11-23");
        assertThat(hall.get("time").asText()).startsWith("2026-11-23T");
        assertThat(ordinal(mall.kiosk().issue("DKC-01"))).isEqualTo(ordinal(first) + 1);
        assertThat(anton.command("CloseDay", "").code()).isEqualTo("CLOCK_DOUBTFUL");

        mall.stepClock(TO_2010.negated().plusMinutes(5));
        assertThat(anton.command("ConfirmClock", "").accepted()).isTrue();
        assertThat(health().get("clockDoubtful").asBoolean()).isFalse();
        assertThat(anton.command("CloseDay", "").accepted()).isTrue();
    }

    private JsonNode health() {
        return mall.client().get("/api/v1/health").body();
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }
}
