package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamTest {
    private TestMall mall;
    private Client kiosk;

    @BeforeEach
    void open() {
        mall = TestMall.open();
        kiosk = mall.kiosk();
    }

    @AfterEach
    void close() {
        mall.close();
    }

    @Test
    void helloComesFirstThenThePresentThenChangesWithoutAGapAndHeartbeats() {
        try (Listener stream = Listener.current(kiosk)) {
            JsonNode hello = stream.next();
            kiosk.issue("DKC-01");
            kiosk.issue("DKC-01");
            List<JsonNode> frames =
                    stream.until(message -> message.path("changes").isEmpty() && message.has("from"));

            assertThat(hello.at("/hello/protocol").asInt()).isEqualTo(1);
            assertThat(hello.at("/hello/zone").asText()).isEqualTo("Asia/Jakarta");
            assertGapless(frames, hello.at("/hello/sequence").asLong());
            assertThat(frames).anyMatch(frame -> Listener.hasChange(frame, "ServiceChanged"));
            assertThat(frames).noneMatch(frame -> Listener.hasChange(frame, "WaitingChanged"));
            JsonNode heartbeat = stream.until(message ->
                            message.path("to").asLong() < message.path("from").asLong()
                                    && message.path("changes").isEmpty())
                    .get(0);
            assertThat(heartbeat.get("time").asText()).startsWith("2026-11-23T01:1");
        }
    }

    @Test
    void aClientThatComesBackMissesNothing() {
        JsonNode before = kiosk.get("/api/v1/hall").body();
        String ticket = kiosk.issue("DKC-01");
        Client siti = mall.signedIn("siti");
        String counter = TestMall.counterOf("DKC");
        siti.command("OpenCounter", "'counter':'" + counter + "'");
        siti.command("CallNext", "'counter':'" + counter + "'");
        long last = kiosk.get("/api/v1/hall").body().get("sequence").asLong();

        try (Listener stream = Listener.after(
                mall.board(),
                before.get("epoch").asLong(),
                before.get("sequence").asLong())) {
            List<JsonNode> heard = stream.until(message -> message.path("to").asLong() == last);

            assertGapless(heard.subList(1, heard.size()), before.get("sequence").asLong());
            assertThat(heard.toString()).contains("CallChanged", "AnnouncementChanged", ticket);
        }
    }

    @Test
    void whoKnowsTooMuchOrOfAnotherEpochTakesASnapshot() {
        for (Listener stream : List.of(Listener.after(kiosk, 1, 99_999), Listener.after(kiosk, 7, 1))) {
            try (stream) {
                assertThat(stream.next().has("hello")).isTrue();
                assertThat(stream.next().at("/resync/reason").asText()).isNotBlank();
                stream.untilClosed();
            }
        }
    }

    @Test
    void afterARestartEverybodyIsCurrentAgain() {
        String ticket = kiosk.issue("DKC-01");
        JsonNode before = mall.signedIn("siti").get("/api/v1/hall").body();
        Client siti = mall.signedIn("siti");
        mall.restart();

        JsonNode after = siti.get("/api/v1/hall").body();
        assertThat(after.get("waiting")).isEqualTo(before.get("waiting"));
        assertThat(after.get("waiting").toString()).contains(ticket);
        try (Listener stream = Listener.current(siti)) {
            assertThat(stream.next().has("hello")).isTrue();
            kiosk.issue("DKC-01");
            stream.until(message -> Listener.hasChange(message, "WaitingChanged"));
        }
    }

    @Test
    void anotherAgencysBusinessIsNeverSeen() {
        String ticket = kiosk.issue("DKC-01");
        Client siti = mall.signedIn("siti");
        Client putu = mall.signedIn("putu");
        String counter = TestMall.counterOf("DKC");
        try (Listener own = Listener.current(siti);
                Listener foreign = Listener.current(putu)) {
            own.next();
            foreign.next();
            assertThat(putu.command("OpenCounter", "'counter':'" + counter + "'")
                            .code())
                    .isEqualTo("NOT_YOUR_AGENCY");
            siti.command("OpenCounter", "'counter':'" + counter + "'");
            Client.Answer called = siti.command("CallNext", "'counter':'" + counter + "'");
            long last = called.body().get("sequence").asLong();
            String mine =
                    own.until(message -> message.path("to").asLong() >= last).toString();
            String theirs = foreign.until(message -> message.path("to").asLong() >= last)
                    .toString();

            assertThat(mine).contains("WaitingRemoved", "DeskChanged", "Siti Aminah");
            assertThat(theirs).contains("CallChanged", ticket);
            assertThat(theirs)
                    .doesNotContain("WaitingRemoved")
                    .doesNotContain("\"agency\":\"DKC\",\"state\":\"OPEN\",\"officer\"")
                    .doesNotContain("Siti");
            JsonNode hall = putu.get("/api/v1/hall").body();
            assertThat(hall.get("desks"))
                    .allMatch(desk -> desk.get("agency").asText().equals("IMI"));
            assertThat(hall.get("waiting")).isEmpty();
        }
    }

    @Test
    void aChangeOfRightsReachesAStreamAtOnce() {
        Client siti = mall.signedIn("siti");
        Client boss = mall.signedIn("boss");
        try (Listener stream = Listener.current(siti);
                Listener board = Listener.current(mall.board())) {
            stream.next();
            board.next();
            assertThat(boss.command(
                                    "SavePerson",
                                    "'person':'siti','name':'Siti Aminah','role':'OFFICER','agency':'DKC','active':false")
                            .accepted())
                    .isTrue();
            assertThat(boss.command("RevokeDevice", "'device':'board-1'").accepted())
                    .isTrue();
            stream.untilClosed();
            board.untilClosed();
        }
        assertThat(siti.get("/api/v1/hall").status()).isIn(401, 403);
        assertThat(mall.board().get("/api/v1/hall").status()).isIn(401, 403);
        assertThat(mall.client()
                        .post("/api/v1/sessions", Client.signInBody("siti", "rahasia-1"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void asSessionsEndSoDoTheirStreams() {
        Client siti = mall.signedIn("siti");
        Client rini = mall.signedIn("rini");
        try (Listener signedOut = Listener.current(siti);
                Listener expired = Listener.current(rini)) {
            assertThat(siti.method("DELETE", "/api/v1/sessions", "").status()).isEqualTo(204);
            signedOut.untilClosed();
            mall.advance(Duration.ofHours(10));
            expired.untilClosed();
        }
        assertThat(siti.get("/api/v1/hall").status()).isEqualTo(401);
        assertThat(rini.get("/api/v1/hall").status()).isEqualTo(401);
        assertThat(kiosk.get("/api/v1/hall").status()).isEqualTo(200);
    }

    @Test
    void whoeverTalksOnTheStreamIsSentAway() {
        List<Listener> talkers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            talkers.add(Listener.current(kiosk));
        }
        talkers.get(0).socket().sendText("{\"commandId\":\"x\"}", true);
        talkers.get(1).socket().sendBinary(java.nio.ByteBuffer.allocate(2_000), true);

        talkers.forEach(Listener::untilClosed);
        assertThat(kiosk.get("/api/v1/hall").status()).isEqualTo(200);
    }

    private static void assertGapless(List<JsonNode> frames, long after) {
        long last = after;
        for (JsonNode frame : frames) {
            assertThat(frame.get("from").asLong()).isEqualTo(last + 1);
            last = frame.get("to").asLong();
        }
    }
}
