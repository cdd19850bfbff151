package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
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
        JsonNode reprint = dewi.get("/api/v1/hall").body().at("/kiosks/reprints/0");
        assertThat(reprint.get("ticket").asText()).isEqualTo(byHand);
        assertThat(reprint.get("state").asText()).isEqualTo("CONFIRMED");
        JsonNode history = whole("/api/v1/visits/by-hand/history?" + DAY).get("steps");
        assertThat(events(history)).contains("CopyOrdered");
    }

    @Test
    void theDeskSeesWhichKioskIsThereAndOutOfPaperAndSinceWhen() {
        try (Listener stream = Listener.current(mall.kiosk())) {
            orders("PAPER_OUT");
            await(() -> kiosk().path("printer").asText().equals("PAPER_OUT"));
            JsonNode kiosk = kiosk();
            assertThat(kiosk.get("presence").asText()).isEqualTo("CONNECTED");
            String since = kiosk.get("printerSince").asText();
            orders("PAPER_OUT");
            assertThat(kiosk().get("printerSince").asText()).isEqualTo(since);
            assertThat(stream).isNotNull();
        }
        await(() -> kiosk().get("presence").asText().equals("AWAY"));
        assertThat(kiosk().has("printer")).as("said before it went").isFalse();
    }

    /** The PC speaks for itself, whoever is signed in there. */
    @Test
    void aDeskWithAPrinterOfItsOwnStandsAmongTheKiosksWhileItIsThereAndPrints() {
        assertThat(places()).as("a PC that said nothing").doesNotContain("pc-1");
        try (Listener stream = Listener.current(mall.pc())) {
            stands(mall.pc(), "NONE");
            assertThat(places()).as("a PC without a printer").doesNotContain("pc-1");
            stands(mall.pc(), "READY");
            await(() -> places().contains("pc-1"));

            assertThat(dewi.command("IssueTicket", "'visit':'at-the-desk','service':'DKC-05'")
                            .accepted())
                    .isTrue();
            dewi.command("ReportCopy", "'visit':'at-the-desk','copy':1,'step':'SHOWN','reason':'SAID_AT_DESK'");
            assertThat(dewi.command("ReprintTicket", "'visit':'at-the-desk','kiosk':'pc-1','reason':'BY_HAND'")
                            .accepted())
                    .isTrue();
            JsonNode orders = stands(mall.pc(), "READY");
            assertThat(orders).hasSize(1);
            assertThat(orders.at("/0/marked").asBoolean()).isFalse();
            assertThat(orders("READY")).as("the kiosk prints nothing of it").isEmpty();
            assertThat(mall.pc()
                            .command("ReportCopy", "'visit':'at-the-desk','copy':2,'step':'CONFIRMED','tier':'A'")
                            .accepted())
                    .isTrue();
            JsonNode reprint = dewi.get("/api/v1/hall").body().at("/kiosks/reprints/0");
            assertThat(reprint.get("state").asText()).isEqualTo("CONFIRMED");
            assertThat(stream).isNotNull();
        }
        await(() -> !places().contains("pc-1"));
    }

    /** In a mall of its own: so many numbers close services for the others. */
    @Test
    void aPartThatMoreNumbersHaveThanFitSaysThatThereAreMore() {
        try (TestMall full = TestMall.open()) {
            // The first number of each service: no queue is so long that its service closes.
            int given = 0;
            for (JsonNode service : full.kiosk().get("/api/v1/catalogue").body().findValues("code")) {
                boolean accepted = full.kiosk()
                        .command("IssueTicket", "'visit':'many-" + given + "','service':'" + service.asText() + "'")
                        .accepted();
                given += accepted ? 1 : 0;
            }
            assertThat(given).isGreaterThan(30);
            Client desk = full.signedIn("dewi");

            JsonNode found = whole(desk, "/api/v1/tickets?" + DAY + "&part=1");
            assertThat(found.get("tickets")).hasSize(30);
            assertThat(found.get("more").asBoolean()).isTrue();
            assertThat(found.at("/tickets/0/leg").asText()).isNotEmpty();
            JsonNode few = whole(
                    desk,
                    "/api/v1/tickets?" + DAY + "&part="
                            + found.at("/tickets/0/ticket").asText().replaceFirst("-.*", ""));
            assertThat(few.get("more").asBoolean()).isFalse();
        }
    }

    /** The kiosk is not asked what there is to print before it has heard that there is something. */
    @Test
    void theKioskHearsFromTheHallWhatIsToBePrintedThereAndTheDeskWhatBecameOfIt() {
        assertThat(mall.kiosk()
                        .command("IssueTicket", "'visit':'heard','service':'DKC-05'")
                        .accepted())
                .isTrue();
        try (Listener kiosk = Listener.current(mall.kiosk());
                Listener desk = Listener.current(dewi)) {
            assertThat(dewi.command("ReprintTicket", "'visit':'heard','kiosk':'kiosk-1','reason':'LOST'")
                            .accepted())
                    .isTrue();
            assertThat(reprint(kiosk, "PENDING").get("kiosk").asText()).isEqualTo("kiosk-1");

            mall.kiosk().command("ReportCopy", "'visit':'heard','copy':2,'step':'FAILED','reason':'PAPER_OUT'");
            assertThat(reprint(desk, "FAILED").get("fault").asText()).isEqualTo("PAPER_OUT");
        }
    }

    /** The newest printing, as soon as the stream tells it so. */
    private static JsonNode reprint(Listener stream, String state) {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        stream.until(message -> {
            message.path("changes").forEach(change -> {
                JsonNode newest = change.at("/kiosks/reprints/0");
                if (newest.path("ticket").isTextual()
                        && newest.path("state").asText().equals(state)) {
                    found.set(newest);
                }
            });
            return found.get() != null;
        });
        return found.get();
    }

    private static void await(BooleanSupplier said) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!said.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static JsonNode kiosk() {
        return dewi.get("/api/v1/hall").body().at("/kiosks/kiosks/0");
    }

    private static List<String> places() {
        List<String> places = new ArrayList<>();
        dewi.get("/api/v1/hall")
                .body()
                .at("/kiosks/kiosks")
                .forEach(place -> places.add(place.get("device").asText()));
        return places;
    }

    private static JsonNode orders(String printer) {
        return stands(mall.kiosk(), printer);
    }

    private static JsonNode stands(Client pc, String printer) {
        return pc.method("PUT", "/api/v1/devices/printer", "{\"printer\":\"" + printer + "\"}")
                .body()
                .get("orders");
    }

    private static JsonNode found(String query) {
        return whole("/api/v1/tickets?" + DAY + "&" + query).get("tickets");
    }

    /** The query model may be behind the journal; the answer says so. */
    private static JsonNode whole(String path) {
        return whole(dewi, path);
    }

    private static JsonNode whole(Client asker, String path) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonNode answer = asker.get(path).body();
        while (!answer.has("reach")
                || answer.at("/reach/sequence").asLong()
                        < answer.at("/reach/durableSequence").asLong()) {
            assertThat(System.nanoTime()).as("still behind: %s", answer).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            answer = asker.get(path).body();
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
