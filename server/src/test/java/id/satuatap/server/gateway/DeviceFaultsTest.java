package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A dead display was told at its own desk, where nobody could do anything about it, and on a board. */
class DeviceFaultsTest {
    private static final String PATH = "/api/v1/devices/faults";

    @Test
    void whatADesksPcTellsIsSeenByTheSupervisorsOfItsAgencyAndOfTheMallUntilItIsMended() {
        try (TestMall mall = TestMall.open()) {
            assertThat(mall.pc()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"KEYPAD\",\"trouble\":\"GONE\"}]}")
                            .status())
                    .isEqualTo(204);
            assertThat(mall.board()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"SOUND\",\"trouble\":\"GONE\"}]}")
                            .status())
                    .isEqualTo(204);

            Client.Answer hers = mall.signedIn("rini").get(PATH);
            assertThat(hers.body().path("faults")).hasSize(1);
            assertThat(hers.body().at("/faults/0/part").asText()).isEqualTo("KEYPAD");
            assertThat(hers.body().at("/faults/0/counter").asText()).isEqualTo(TestMall.counterOf("DKC"));
            assertThat(mall.signedIn("made").get(PATH).body().path("faults")).isEmpty();
            assertThat(mall.signedIn("anton").get(PATH).body().path("faults")).hasSize(2);
            assertThat(mall.record()).doesNotContain("KEYPAD");

            mall.pc().method("PUT", PATH, "{\"faults\":[]}");
            assertThat(mall.signedIn("anton").get(PATH).body().path("faults")).hasSize(1);
            assertThat(mall.pc()
                            .method("PUT", PATH, "{\"faults\":[{\"part\":\"HORN\"}]}")
                            .status())
                    .isEqualTo(400);
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

            assertThat(mall.signedIn("anton")
                            .get(PATH)
                            .body()
                            .at("/faults/0/counter")
                            .asText())
                    .isEqualTo(TestMall.counterOf("DKC"));
        }
    }
}
