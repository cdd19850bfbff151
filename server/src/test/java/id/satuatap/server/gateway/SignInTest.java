package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.session.PairingProof;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private TestMall mall;

    @AfterEach
    void close() {
        mall.close();
    }

    @Test
    void theFirstStartMakesAnAdministratorWhoMustChangeHisPassword() {
        mall = TestMall.empty();
        Matcher printed = Pattern.compile("\"admin\".* once: (\\S+)").matcher(mall.console());
        assertThat(printed.find()).isTrue();
        String once = printed.group(1);

        Client.Answer asked = mall.client().post("/api/v1/sessions", Client.signInBody("admin", once));
        Client.Answer weak = change(once, "short");
        Client.Answer changed = change(once, "a password of my own");
        Client.Answer old = mall.client().post("/api/v1/sessions", Client.signInBody("admin", once));

        assertThat(asked.code()).isEqualTo("PASSWORD_CHANGE_NEEDED");
        assertThat(weak.code()).isEqualTo("INVALID_FIELD");
        assertThat(changed.body().get("role").asText()).isEqualTo("ADMINISTRATOR");
        assertThat(old.code()).isEqualTo("WRONG_PASSWORD");
        mall.restart();
        assertThat(mall.client()
                        .with(changed.body().get("token").asText())
                        .get("/api/v1/hall")
                        .status())
                .isEqualTo(200);
        assertThat(mall.console()).containsOnlyOnce("once:");
    }

    /** A start that ended between the record of the administrator and his password locked everybody out for good. */
    @Test
    void anAdministratorWithoutAPasswordIsGivenAnotherAtTheNextStart() {
        mall = TestMall.empty();
        mall.restartWithout("vault.json");
        Matcher printed = Pattern.compile("knows no administrator's password.* once: (\\S+)")
                .matcher(mall.console());
        assertThat(printed.find()).isTrue();

        assertThat(change(printed.group(1), "a password of my own").status()).isEqualTo(200);
    }

    private Client.Answer change(String once, String wanted) {
        return mall.client()
                .post(
                        "/api/v1/sessions",
                        "{\"person\":\"admin\",\"password\":\"" + once + "\",\"newPassword\":\"" + wanted + "\"}");
    }

    @Test
    void whoGuessesIsSlowedDownAndOthersAreNot() {
        mall = TestMall.open();
        for (int i = 0; i < 5; i++) {
            assertThat(guess("siti", "guess-" + i).code()).isEqualTo("WRONG_PASSWORD");
            assertThat(guess("nobody-at-all", "guess-" + i).code()).isEqualTo("WRONG_PASSWORD");
        }
        Client.Answer slowed = guess("siti", "rahasia-1");

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.body().at("/details/retryAfterSeconds").asInt()).isBetween(1, 31);
        assertThat(guess("budi", "rahasia-1").status()).isEqualTo(200);
        mall.advance(Duration.ofMinutes(1));
        assertThat(guess("siti", "rahasia-1").status()).isEqualTo(200);
    }

    /** Guesses sent all at once were all let through, since none of them had failed yet. */
    @Test
    void manyGuessesAtOnceAreNoMoreThanManyOneByOne() {
        mall = TestMall.open();
        ExecutorService guessers = Executors.newFixedThreadPool(15);
        try {
            List<CompletableFuture<Client.Answer>> guesses = IntStream.range(0, 15)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> guess("siti", "guess-" + i), guessers))
                    .toList();

            // Two are hashed at a time, so one more than five may slip through.
            assertThat(guesses.stream().filter(guess -> guess.join().status() != 429))
                    .hasSizeBetween(5, 6);
        } finally {
            guessers.shutdownNow();
        }
    }

    private Client.Answer guess(String person, String password) {
        return mall.client().post("/api/v1/sessions", Client.signInBody(person, password));
    }

    @Test
    void aSessionAtADeskKnowsItsCounterAndEndsWithItsDevice() {
        mall = TestMall.open();
        JsonNode session = mall.pc()
                .post("/api/v1/sessions", Client.signInBody("siti", "rahasia-1"))
                .body();
        Client siti = mall.client().with(session.get("token").asText());

        assertThat(session.get("counter").asText()).isEqualTo(TestMall.counterOf("DKC"));
        assertThat(session.get("name").asText()).isEqualTo("Siti Aminah");
        try (Listener stream = Listener.current(siti)) {
            mall.signedIn("boss").command("RevokeDevice", "'device':'pc-1'");
            stream.untilClosed();
        }
        // The vault forgets the token a moment after the record does.
        Client.Answer last = siti.get("/api/v1/hall");
        for (int i = 0; i < 200 && last.status() == 200; i++) {
            last = siti.get("/api/v1/hall");
        }
        assertThat(last.status()).isEqualTo(401);
    }

    @Test
    void aPairedDeviceGetsItsTokenOnce() {
        mall = TestMall.open();
        String secret = "a-secret-that-only-this-pc-knows";
        PairingProof proof = PairingProof.of("48151623", PairingProof.salt(secret));
        String body = "{\"kind\":\"KIOSK\",\"label\":\"Kios timur\",\"proof\":\"" + proof.ofPc("") + "\",\"secret\":\""
                + secret + "\"}";
        JsonNode pending = mall.client().post("/api/v1/devices/pair", body).body();
        String approval = "'pairing':'" + pending.get("pairing").asText() + "','label':'Kios timur','zone':1,'code':";
        Client boss = mall.signedIn("boss");

        assertThat(pending.get("state").asText()).isEqualTo("PENDING");
        assertThat(boss.command("ApproveDevice", approval + "'00000000'").code())
                .isEqualTo("WRONG_CODE");
        assertThat(boss.command("ApproveDevice", "'pairing':'pairing-unheard','label':'k','code':'48151623'")
                        .code())
                .isEqualTo("UNKNOWN_DEVICE");
        assertThat(boss.command("ApproveDevice", approval + "'48151623'").accepted())
                .isTrue();
        JsonNode approved = mall.client().post("/api/v1/devices/pair", body).body();
        JsonNode again = mall.client().post("/api/v1/devices/pair", body).body();
        assertThat(approved.get("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.get("proof").asText()).isEqualTo(proof.ofServer(""));
        assertThat(approved.get("zone").asInt()).isEqualTo(1);
        assertThat(again.get("token")).as("an answer may be lost").isEqualTo(approved.get("token"));
        assertThat(mall.client()
                        .with(approved.get("token").asText())
                        .command("IssueTicket", "'visit':'v-paired','service':'DKC-01'")
                        .accepted())
                .isTrue();
    }

    @Test
    void pendingPairingsAreBounded() {
        mall = TestMall.open();
        Client.Answer last = null;
        for (int i = 0; i < 33; i++) {
            last = mall.client()
                    .post(
                            "/api/v1/devices/pair",
                            "{\"kind\":\"KIOSK\",\"label\":\"k\",\"proof\":\"1\",\"secret\":\"secret-" + i + "\"}");
        }
        assertThat(last.status()).isEqualTo(429);
    }
}
