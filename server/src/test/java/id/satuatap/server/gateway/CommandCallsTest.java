package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCallsTest {
    private static final String COUNTER = TestMall.counterOf("DKC");

    private static TestMall mall;
    private static Client kiosk;

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        kiosk = mall.kiosk();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    void aTicketComesBackWithAllThatStandsOnIt() {
        JsonNode ticket = kiosk.command("IssueTicket", "'visit':'v-ticket','service':'DKC-01','language':'en'")
                .body()
                .at("/result/ticket");

        assertThat(ticket.get("ticket").asText()).matches("[A-Z]+-\\d{3,}");
        assertThat(ticket.get("serviceName").asText()).isNotBlank();
        assertThat(ticket.get("token").asText()).hasSize(26);
        assertThat(ticket.get("date").asText()).isEqualTo("2026-11-23");
        assertThat(ticket.get("counterLabels")).isNotEmpty();
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndAnotherContentIsRefused() {
        String id = "the-same-id-for-all-of-them";
        Client.Answer first = kiosk.command(id, "IssueTicket", "'visit':'v-repeat','service':'DKC-02'");
        Client.Answer again = kiosk.command(id, "IssueTicket", "'service':'DKC-02','visit':'v-repeat','persons':1");
        Client.Answer other = kiosk.command(id, "IssueTicket", "'visit':'v-other','service':'DKC-02'");

        assertThat(first.accepted()).isTrue();
        assertThat(again).isEqualTo(first);
        assertThat(kiosk.get("/api/v1/commands/" + id)).isEqualTo(first);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("COMMAND_ID_REUSED");
        assertThat(mall.board().get("/api/v1/commands/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatWasNeverTakenIsNotFound() {
        assertThat(kiosk.get("/api/v1/commands/never-sent").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void aRuleThatSaysNoIsToldWithItsReason() {
        Client.Answer answer = kiosk.command("IssueTicket", "'visit':'v-no','service':'NOPE-01'");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.code()).isEqualTo("UNKNOWN_SERVICE");
    }

    @Test
    void twoOfficersPressingTogetherNeverGetTheSameVisitorAndTheLoserIsTold() {
        Client siti = mall.signedIn("siti");
        Client rini = mall.signedIn("rini");
        assertThat(siti.command("OpenCounter", "'counter':'" + COUNTER + "'").accepted())
                .isTrue();
        Client.Answer taken = rini.command("OpenCounter", "'counter':'" + COUNTER + "'");
        kiosk.issue("DKC-01");
        String call = "'counter':'" + COUNTER + "'";
        CompletableFuture<Client.Answer> one = CompletableFuture.supplyAsync(() -> siti.command("CallNext", call));
        CompletableFuture<Client.Answer> two = CompletableFuture.supplyAsync(() -> siti.command("CallNext", call));

        assertThat(taken.code()).isEqualTo("COUNTER_TAKEN");
        assertThat(Stream.of(one.join(), two.join()).filter(Client.Answer::accepted))
                .hasSize(1);
        Client.Answer loser = one.join().accepted() ? two.join() : one.join();
        assertThat(loser.code()).isEqualTo("TURN_CHANGED");
        assertThat(loser.body().at("/details/ticket").asText()).isNotBlank();

        String turn = (one.join().accepted() ? one : two)
                .join()
                .body()
                .at("/result/turn/turn")
                .asText();
        assertThat(siti.command("StartServing", call + ",'turn':'" + turn + "'").accepted())
                .isTrue();
        Client.Answer sent = siti.command(
                "TransferTicket",
                call + ",'turn':'" + turn + "','toService':'DKC-03','place':'KEEP','note':'berkas kurang'");
        assertThat(sent.accepted()).isTrue();
        assertThat(siti.command("CloseCounter", call).accepted()).isTrue();
    }

    /** The answer to the call that found the note was recorded with the note in it, for ever. */
    @Test
    void whatAnOfficerWroteOfAVisitorReachesTheNextDeskAndNeverTheRecord() {
        try (TestMall own = TestMall.open()) {
            Client siti = own.signedIn("siti");
            String call = "'counter':'" + COUNTER + "'";
            siti.command("OpenCounter", call);
            own.kiosk().issue("DKC-01");
            String turn = siti.command("CallNext", call)
                    .body()
                    .at("/result/turn/turn")
                    .asText();
            siti.command(
                    "TransferTicket", call + ",'turn':'" + turn + "','toService':'DKC-03','note':'memakai tongkat'");
            Client.Answer called = siti.command("CallNext", call);

            assertThat(called.accepted()).isTrue();
            assertThat(called.body().toString()).doesNotContain("tongkat");
            assertThat(own.record()).contains("TicketTransferred").doesNotContain("tongkat");
            // The publisher tells it a moment after the answer.
            String desks = "";
            for (int i = 0; i < 200 && !desks.contains("tongkat"); i++) {
                desks = siti.get("/api/v1/hall").body().get("desks").toString();
            }
            assertThat(desks).contains("memakai tongkat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"a\":1,\"a\":2}", "\u0000", "GET / HTTP/1.1\r\n\r\n"})
    void nonsenseIsBadJson(String body) {
        assertNothingElseHappens(() -> kiosk.post("/api/v1/commands", body), 400, "BAD_JSON");
    }

    @Test
    void bytesThatAreNoTextAreBadJson() {
        byte[] binary = new byte[5_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        assertNothingElseHappens(() -> kiosk.post("/api/v1/commands", binary), 400, "BAD_JSON");
    }

    @Test
    void anUnknownCommandAndAWrongFieldAreNamed() {
        assertNothingElseHappens(() -> kiosk.command("MakeTea", ""), 400, "UNKNOWN_COMMAND");
        String tooMany = "'visit':'v-x','service':'DKC-01','persons':99";
        assertNothingElseHappens(() -> kiosk.command("IssueTicket", tooMany), 400, "INVALID_FIELD");
        assertThat(kiosk.command("IssueTicket", tooMany)
                        .body()
                        .at("/details/field")
                        .asText())
                .isEqualTo("persons");
        assertNothingElseHappens(
                () -> kiosk.command("IssueTicket", "'visit':'" + "v".repeat(60) + "','service':'DKC-01'"),
                400,
                "INVALID_FIELD");
    }

    @Test
    void aBodyOverItsLimitIsRefusedWhetherItsLengthIsToldOrNot() {
        byte[] large = new byte[70_000];
        assertNothingElseHappens(() -> kiosk.post("/api/v1/commands", large), 413, "BODY_TOO_LARGE");
        assertNothingElseHappens(
                () -> kiosk.send(kiosk.request("/api/v1/commands")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    void withoutAGoodTokenNobodyGetsIn() {
        for (String path : new String[] {"/api/v1/hall", "/api/v1/catalogue", "/api/v1/commands/x"}) {
            assertThat(mall.client().get(path).code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(kiosk.with("made-up-by-somebody").get(path).status()).isEqualTo(401);
        }
        assertThat(mall.client().command("OpenDay", "'date':'2026-11-24'").status())
                .isEqualTo(401);
        assertThat(mall.client()
                        .get("/api/v1/hall?token=" + kiosk.token() + "&access_token=" + kiosk.token())
                        .status())
                .isEqualTo(401);
    }

    /** Another mall's token is as good as none, and so is one whose ten hours are over. */
    @Test
    void aTokenOfAnotherMallAndOneOfYesterdayLetNobodyIn() {
        try (TestMall other = TestMall.open()) {
            String foreign = other.signedIn("boss").token();
            assertThat(mall.client().with(foreign).get("/api/v1/hall").code()).isEqualTo("NOT_SIGNED_IN");
            Client boss = other.client().with(foreign);
            assertThat(boss.get("/api/v1/hall").status()).isEqualTo(200);

            other.advance(Duration.ofHours(10).plusSeconds(1));

            assertThat(boss.command("OpenDay", "'date':'2026-11-23'").code()).isEqualTo("NOT_SIGNED_IN");
        }
    }

    @Test
    void unknownPathsAndWrongMethodsHaveCodes() {
        assertThat(kiosk.get("/").code()).isEqualTo("NOT_FOUND");
        assertThat(kiosk.get("/api/v1/commands/a/b").code()).isEqualTo("NOT_FOUND");
        assertThat(kiosk.method("DELETE", "/api/v1/hall", "").code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(kiosk.get("/api/v1/stream?epoch=1&after=0").code()).isEqualTo("INVALID_FIELD");
        assertThat(kiosk.get("/api/v1/health").body().get("status").asText()).isIn("UP", "DEGRADED");
    }

    @Test
    void aClientThatIsTooOldIsToldWhatToInstall() {
        Client.Answer answer = kiosk.send(
                kiosk.request("/api/v1/hall").header("Satu-Atap-Protocol", "0").GET());

        assertThat(answer.status()).isEqualTo(426);
        assertThat(answer.body().at("/details/install").asText()).isNotBlank();
    }

    @Test
    void aSlowSenderDoesNotKeepOthersWaiting() throws IOException {
        try (Socket slow = new Socket("127.0.0.1", mall.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(("POST /api/v1/commands HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + kiosk.token()
                            + "\r\nContent-Length: 200\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(kiosk.get("/api/v1/health").status()).isEqualTo(200);
            assertThat(kiosk.command("IssueTicket", "'visit':'v-slow','service':'DKC-04'")
                            .accepted())
                    .isTrue();
        }
    }

    @Test
    void theCatalogueIsSentOnceAndABadOneIsRefusedWithAllItsLines() {
        Client boss = mall.signedIn("boss");
        int version = kiosk.get("/api/v1/catalogue").body().get("version").asInt();
        Client.Answer known = kiosk.send(kiosk.request("/api/v1/catalogue")
                .header("If-None-Match", "\"" + version + "\"")
                .GET());
        Client.Answer bad =
                boss.method("PUT", "/api/v1/catalogue", "{\n \"version\": 1,\n \"mall\": 7,\n \"zones\": 7\n}");

        assertThat(known.status()).isEqualTo(304);
        assertThat(bad.code()).isEqualTo("INVALID_DOCUMENT");
        assertThat(bad.body().at("/details/line").asInt()).isPositive();
        assertThat(bad.body().at("/details/column").asInt()).isPositive();
        assertThat(bad.body().at("/details/reason").asText()).isNotBlank();
        assertThat(bad.body().at("/details/line2").asInt())
                .isGreaterThanOrEqualTo(bad.body().at("/details/line").asInt());
        assertThat(bad.body().at("/details/reason2").asText()).isNotBlank();
        assertThat(kiosk.get("/api/v1/catalogue").body().get("version").asInt()).isEqualTo(version);
    }

    private static void assertNothingElseHappens(Supplier<Client.Answer> call, int status, String code) {
        JsonNode before = services();
        Client.Answer answer = call.get();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(services()).isEqualTo(before);
    }

    /** With how many wait for each: another number given would show. */
    private static JsonNode services() {
        return kiosk.get("/api/v1/hall").body().get("services");
    }
}
