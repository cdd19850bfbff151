package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a help desk asks for while its kiosks are more or less well. */
class HelpDeskTest {
    private static final String DAY = "date=2026-11-23";
    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private static TestMall mall;
    private static Client dewi;

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        dewi = mall.signedIn("dewi");
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    void aNumberGivenByHandFollowsThoseOfTheKioskAndIsFoundAndPrinted() {
        String byKiosk = mall.kiosk().issue("DKC-05");
        Client.Answer given = dewi.command("IssueTicket", "'visit':'by-hand','service':'DKC-05'");
        String byHand = given.body().at("/result/ticket/ticket").asText();
        assertThat(ordinal(byHand)).isEqualTo(ordinal(byKiosk) + 1);
        assertThat(dewi.command("ReportCopy", "'visit':'by-hand','copy':1,'step':'SHOWN','reason':'WRITTEN_BY_HAND'")
                        .accepted())
                .isTrue();

        assertThat(numbers(found("number=" + byHand))).containsExactly(byHand);
        assertThat(numbers(found("part=" + ordinal(byHand)))).contains(byHand);
        assertThat(numbers(
                        found("part=" + byHand.substring(0, byHand.indexOf('-')).toLowerCase())))
                .contains(byKiosk, byHand);

        assertThat(dewi.command("ReprintTicket", "'visit':'by-hand','kiosk':'kiosk-1','reason':'BY_HAND'")
                        .accepted())
                .isTrue();
        JsonNode order = orders("READY").get(0);
        assertThat(order.at("/ticket/ticket").asText()).isEqualTo(byHand);
        assertThat(order.get("marked").asBoolean()).isFalse();
        assertThat(order.at("/ticket/ahead").asInt()).isEqualTo(1);

        assertThat(mall.kiosk()
                        .command("ReportCopy", "'visit':'by-hand','copy':2,'step':'CONFIRMED','tier':'A'")
                        .accepted())
                .isTrue();
        assertThat(orders("READY")).isEmpty();
        JsonNode reprint = dewi.get("/api/v1/kiosks").body().at("/reprints/0");
        assertThat(reprint.get("ticket").asText()).isEqualTo(byHand);
        assertThat(reprint.get("state").asText()).isEqualTo("CONFIRMED");
        JsonNode history = whole("/api/v1/visits/by-hand/history?" + DAY).get("steps");
        assertThat(events(history)).contains("CopyOrdered");
    }

    @Test
    void theDeskSeesWhichKioskIsThereAndOutOfPaperAndSinceWhen() {
        try (Listener stream = Listener.current(mall.kiosk())) {
            orders("PAPER_OUT");
            JsonNode kiosk = kiosk();
            assertThat(kiosk.get("presence").asText()).isEqualTo("CONNECTED");
            assertThat(kiosk.get("printer").asText()).isEqualTo("PAPER_OUT");
            String since = kiosk.get("printerSince").asText();
            orders("PAPER_OUT");
            assertThat(kiosk().get("printerSince").asText()).isEqualTo(since);
            assertThat(stream).isNotNull();
        }
        awaitAway();
        assertThat(kiosk().has("printer")).as("said before it went").isFalse();
    }

    private static void awaitAway() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!kiosk().get("presence").asText().equals("AWAY")) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static JsonNode kiosk() {
        return dewi.get("/api/v1/kiosks").body().at("/kiosks/0");
    }

    private static JsonNode orders(String printer) {
        return mall.kiosk()
                .method("PUT", "/api/v1/devices/printer", "{\"printer\":\"" + printer + "\"}")
                .body()
                .get("orders");
    }

    private static JsonNode found(String query) {
        return whole("/api/v1/tickets?" + DAY + "&" + query).get("tickets");
    }

    /** The query model may be behind the journal; the answer says so. */
    private static JsonNode whole(String path) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonNode answer = dewi.get(path).body();
        while (!answer.has("reach")
                || answer.at("/reach/sequence").asLong()
                        < answer.at("/reach/durableSequence").asLong()) {
            assertThat(System.nanoTime()).as("still behind: %s", answer).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            answer = dewi.get(path).body();
        }
        return answer;
    }

    private static List<String> numbers(JsonNode tickets) {
        List<String> numbers = new ArrayList<>();
        tickets.forEach(ticket -> numbers.add(ticket.get("ticket").asText()));
        return numbers;
    }

    private static List<String> events(JsonNode steps) {
        List<String> events = new ArrayList<>();
        steps.forEach(step -> events.add(step.get("event").asText()));
        return events;
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }
}
