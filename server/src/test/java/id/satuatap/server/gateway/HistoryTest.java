package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DAY = "date=2026-11-23";
    private static final String COUNTER = TestMall.counterOf("DKC");

    private static TestMall mall;
    private static String number;

    /** Somebody of one agency's is sent on to another's. */
    @BeforeAll
    static void open() {
        mall = TestMall.open();
        number = mall.kiosk().issue("DKC-01");
        Client siti = mall.signedIn("siti");
        String counter = "'counter':'" + COUNTER + "'";
        siti.command("OpenCounter", counter);
        String turn =
                siti.command("CallNext", counter).body().at("/result/turn/turn").asText();
        siti.command("StartServing", counter + ",'turn':'" + turn + "'");
        Client.Answer sent = siti.command("TransferTicket", counter + ",'turn':'" + turn + "','toService':'IMI-01'");
        assertThat(sent.accepted()).as("%s", sent).isTrue();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    /** The query model may be behind the journal; the answer says so, and who asks for the whole asks again. */
    private static JsonNode found(Client who, String text) {
        return whole(() -> who.get("/api/v1/tickets?" + DAY + "&number=" + text).body());
    }

    private static JsonNode whole(Supplier<JsonNode> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode answer = question.get();
        while (answer.has("reach") && isBehind(answer.get("reach"))) {
            assertThat(System.nanoTime()).as("still behind: %s", answer).isLessThan(deadline);
            answer = question.get();
        }
        return answer;
    }

    private static boolean isBehind(JsonNode reach) {
        return reach.get("sequence").asLong() < reach.get("durableSequence").asLong();
    }

    private static JsonNode history(Client who) {
        String visit = found(who, number).at("/tickets/0/visit").asText();
        return whole(
                () -> who.get("/api/v1/visits/" + visit + "/history?" + DAY).body());
    }

    private static List<String> events(JsonNode history) {
        List<String> events = new ArrayList<>();
        history.get("steps").forEach(step -> events.add(step.get("event").asText()));
        return events;
    }

    @Test
    void aNumberLeadsToItsHistoryStepByStep() {
        JsonNode history = history(mall.signedIn("anton"));

        assertThat(history.get("ticket").asText()).isEqualTo(number);
        assertThat(events(history))
                .containsSubsequence(
                        "TicketIssued",
                        "LegQueued",
                        "CopyReported",
                        "TicketCalled",
                        "ServingStarted",
                        "TicketTransferred",
                        "LegQueued");
        assertThat(history.get("stepsElsewhere").asInt()).isZero();
        JsonNode called = step(history, "TicketCalled");
        assertThat(called.get("officerName").asText()).isEqualTo("Siti Aminah");
        assertThat(called.get("actor").asText()).isEqualTo("person:siti");
        assertThat(called.get("counter").asText()).isEqualTo(COUNTER);
        assertThat(called.get("counterLabel").asText()).isNotBlank();
        assertThat(called.get("at").asText()).startsWith("2026-11-23T01:");
        assertThat(step(history, "TicketIssued").get("actor").asText()).isEqualTo("device:kiosk-1");
    }

    @Test
    void anAgencysSupervisorIsToldOnlyHowManyStepsAreElsewhere() {
        JsonNode history = history(mall.signedIn("rini"));

        assertThat(history.get("steps"))
                .allMatch(step -> step.path("agency").asText("DKC").equals("DKC"));
        assertThat(events(history)).contains("TicketCalled", "TicketTransferred");
        assertThat(history.get("stepsElsewhere").asInt()).isEqualTo(1);
        assertThat(found(mall.signedIn("rini"), number).at("/tickets/0/agency").asText())
                .isEqualTo("DKC");
        assertThat(found(mall.signedIn("anton"), number).at("/tickets/0/agency").asText())
                .isEqualTo("IMI");
    }

    @Test
    void theAnswerGoesAsFarAsTheJournalDid() {
        JsonNode reach = found(mall.signedIn("boss"), number).get("reach");

        assertThat(reach.get("sequence").asLong())
                .isPositive()
                .isEqualTo(reach.get("durableSequence").asLong());
    }

    @Test
    void aNumberIsTakenInEitherCaseAndOneThatNobodyHasIsFoundNowhere() {
        Client anton = mall.signedIn("anton");

        assertThat(found(anton, number.toLowerCase(Locale.ROOT)).get("tickets")).hasSize(1);
        assertThat(found(anton, "ZZ-999").get("tickets")).isEmpty();
        assertThat(anton.get("/api/v1/tickets?date=2026-11-22&number=" + number)
                        .body()
                        .get("tickets"))
                .isEmpty();
        assertThat(anton.get("/api/v1/visits/nobody/history?" + DAY).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoDateOrNoNumberIsNamed() {
        Client anton = mall.signedIn("anton");

        assertThat(anton.get("/api/v1/tickets?date=23-11-2026&number=AB-001")
                        .body()
                        .at("/details/field")
                        .asText())
                .isEqualTo("date");
        assertThat(found(anton, "AB001").at("/details/field").asText()).isEqualTo("number");
        assertThat(anton.get("/api/v1/visits/x/history").status()).isEqualTo(400);
    }

    private static JsonNode step(JsonNode history, String event) {
        for (JsonNode step : history.get("steps")) {
            if (step.get("event").asText().equals(event)) {
                return step;
            }
        }
        throw new AssertionError("no step " + event + " in " + history);
    }
}
