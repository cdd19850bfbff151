package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.session.PairingProof;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator sees of PCs, by push, and what nobody else does. */
class PcsOfTheMallTest {
    private static final String CODE = "K7QM-3XRD";
    private static TestMall mall;
    private static Client boss;

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        boss = mall.signedIn("boss");
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    void aPcThatAsksIsToldToAdministratorsAtOnceAndIsGoneWhenItIsRefused() {
        try (Listener stream = Listener.current(boss)) {
            String pairing = ask("secret-of-a-pc-that-is-refused");
            JsonNode waiting = pairings(stream, 1).get(0);

            assertThat(waiting.get("pairing").asText()).isEqualTo(pairing);
            assertThat(waiting.get("label").asText()).isEqualTo("PC");
            assertThat(waiting.get("address").asText()).isEqualTo("127.0.0.1");
            assertThat(boss.method("DELETE", "/api/v1/devices/pairings/" + pairing, "")
                            .status())
                    .isEqualTo(204);
            pairings(stream, 0);
            assertThat(state("secret-of-a-pc-that-is-refused")).isEqualTo("REFUSED");
            assertThat(boss.method("DELETE", "/api/v1/devices/pairings/" + pairing, "")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void onlyAdministratorsMayRefuseAndHearOfPcs() {
        String pairing = ask("secret-of-a-pc-that-waits-on");
        for (String person : List.of("siti", "rini", "dewi", "anton")) {
            Client other = mall.signedIn(person);

            assertThat(other.method("DELETE", "/api/v1/devices/pairings/" + pairing, "")
                            .status())
                    .isEqualTo(403);
            JsonNode hall = other.get("/api/v1/hall").body();
            assertThat(hall.get("devices")).isEmpty();
            assertThat(hall.get("pairings")).isEmpty();
        }
        for (Client device : List.of(mall.kiosk(), mall.pc(), mall.board())) {
            assertThat(device.get("/api/v1/hall").body().get("devices")).isEmpty();
        }
        assertThat(boss.get("/api/v1/hall").body().get("devices")).isNotEmpty();
    }

    @Test
    void aDeviceIsConnectedWhileItFollowsTheHallAndAwayAfterwards() {
        try (Listener stream = Listener.current(boss)) {
            Listener board = Listener.current(mall.board());
            JsonNode here = device(stream, "board-1", "CONNECTED");
            assertThat(here.get("address").asText()).isEqualTo("127.0.0.1");
            assertThat(here.has("since")).isTrue();

            board.close();
            device(stream, "board-1", "AWAY");
        }
    }

    @Test
    void anApprovedPcHasTheLabelItWasGivenAlsoAfterARestartAndIsRevoked() {
        String pairing = ask("secret-of-a-pc-that-is-approved");
        boss.command("ApproveDevice", "'pairing':'" + pairing + "','code':'" + CODE + "','label':'Kios timur'");
        String token = answer("secret-of-a-pc-that-is-approved").get("token").asText();
        mall.restart();

        try (Listener stream = Listener.current(boss)) {
            JsonNode approved = labelled("Kios timur");
            assertThat(approved.get("presence").asText()).isEqualTo("AWAY");
            assertThat(new Client(mall.port(), token).get("/api/v1/hall").status())
                    .isEqualTo(200);

            String device = approved.get("device").asText();
            boss.command("RevokeDevice", "'device':'" + device + "'");
            device(stream, device, "REVOKED");
        }
    }

    private static JsonNode labelled(String label) {
        for (JsonNode device : boss.get("/api/v1/hall").body().get("devices")) {
            if (device.path("label").asText().equals(label)) {
                return device;
            }
        }
        throw new AssertionError("no device is called " + label);
    }

    private static JsonNode pairings(Listener stream, int count) {
        List<JsonNode> heard = stream.until(message -> waiting(message).size() == count && hasPairings(message));
        return waiting(heard.get(heard.size() - 1));
    }

    private static boolean hasPairings(JsonNode message) {
        return Listener.hasChange(message, "PairingsChanged");
    }

    private static JsonNode waiting(JsonNode message) {
        for (JsonNode change : message.path("changes")) {
            if (change.path("type").asText().equals("PairingsChanged")) {
                return change.get("waiting");
            }
        }
        return Client.JSON.createArrayNode();
    }

    private static JsonNode device(Listener stream, String device, String presence) {
        List<JsonNode> heard = stream.until(message -> has(message, device, presence) != null);
        return has(heard.get(heard.size() - 1), device, presence);
    }

    private static JsonNode has(JsonNode message, String device, String presence) {
        for (JsonNode change : message.path("changes")) {
            if (change.at("/device/device").asText().equals(device)
                    && change.at("/device/presence").asText().equals(presence)) {
                return change.get("device");
            }
        }
        return null;
    }

    private static String ask(String secret) {
        return answer(secret).get("pairing").asText();
    }

    private static String state(String secret) {
        return answer(secret).get("state").asText();
    }

    private static JsonNode answer(String secret) {
        String proof = PairingProof.of(CODE, PairingProof.salt(secret)).ofPc("");
        return mall.client()
                .post(
                        "/api/v1/devices/pair",
                        "{\"kind\":\"KIOSK\",\"label\":\"PC\",\"proof\":\"" + proof + "\",\"secret\":\"" + secret
                                + "\"}")
                .body();
    }
}
