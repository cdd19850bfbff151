package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A dead display was told at its own desk, where nobody could do anything about it, and on a board. */
class DeviceFaultsTest {
    private static final String PATH = "/api/v1/devices/faults";
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    @Test
    void whatADesksPcTellsIsSeenByTheSupervisorsOfItsAgencyAndOfTheMallUntilItIsMended() {
        try (TestMall mall = TestMall.open()) {
            Client anton = mall.signedIn("anton");
            assertThat(mall.pc()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"KEYPAD\",\"trouble\":\"GONE\"}]}")
                            .status())
                    .isEqualTo(204);
            assertThat(mall.board()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"SOUND\",\"trouble\":\"GONE\"}]}")
                            .status())
                    .isEqualTo(204);

            assertThat(seen(anton, 2))
                    .extracting(fault -> fault.get("part").asText())
                    .containsExactlyInAnyOrder("KEYPAD", "SOUND");
            List<JsonNode> hers = faults(mall.signedIn("rini"));
            assertThat(hers).hasSize(1);
            assertThat(hers.get(0).get("counter").asText()).isEqualTo(TestMall.counterOf("DKC"));
            assertThat(faults(mall.signedIn("made"))).isEmpty();
            assertThat(mall.record()).doesNotContain("KEYPAD");

            mall.pc().method("PUT", PATH, "{\"faults\":[]}");
            assertThat(seen(anton, 1)).hasSize(1);
            assertThat(mall.pc()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"HORN\"}]}")
                            .status())
                    .isEqualTo(400);
        }
    }

    /** It was asked for every five seconds by everybody who looked. */
    @Test
    void whoLooksIsToldByTheStream() {
        try (TestMall mall = TestMall.open();
                Listener anton = Listener.current(mall.signedIn("anton"));
                Listener rini = Listener.current(mall.signedIn("rini"))) {
            mall.pc().method("PUT", PATH, "{\"faults\":[{\"part\":\"LIGHT\",\"trouble\":\"SILENT\"}]}");

            anton.until(message -> tells(message, "SILENT"));
            rini.until(message -> tells(message, "SILENT"));
        }
    }

    @Test
    void whoStandsAtACounterTellsOfNoOtherCountersDevices() {
        try (TestMall mall = TestMall.open()) {
            String elsewhere = TestMall.counterOf("IMI");
            mall.pc()
                    .method(
                            "PUT",
                            PATH,
                            "{\"faults\":[{\"part\":\"LIGHT\",\"counter\":\"" + elsewhere
                                    + "\",\"trouble\":\"SILENT\"}]}");

            assertThat(seen(mall.signedIn("anton"), 1).get(0).get("counter").asText())
                    .isEqualTo(TestMall.counterOf("DKC"));
        }
    }

    private static boolean tells(JsonNode message, String trouble) {
        return message.path("changes").findValuesAsText("trouble").contains(trouble);
    }

    private static List<JsonNode> faults(Client supervisor) {
        List<JsonNode> faults = new ArrayList<>();
        supervisor
                .get("/api/v1/hall")
                .body()
                .path("faults")
                .forEach(counter -> counter.path("faults").forEach(faults::add));
        return faults;
    }

    private static List<JsonNode> seen(Client supervisor, int expected) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<JsonNode> faults = faults(supervisor);
        while (faults.size() != expected) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            faults = faults(supervisor);
        }
        return faults;
    }
}
