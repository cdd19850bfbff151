package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.access.HoldersWatch;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.Recorded;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultNotes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingsTest {
    private static final String DAY = "/api/v1/bookings?date=2026-11-25";

    private TestMall mall;

    @BeforeEach
    void open() {
        mall = TestMall.open();
    }

    @AfterEach
    void close() {
        mall.close();
    }

    private Client.Answer as(String person, String path) {
        return mall.pc().signIn(person, "rahasia-1").get(path);
    }

    private JsonNode books(String service, String time) {
        Client.Answer made = mall.pc()
                .signIn("dewi", "rahasia-1")
                .command(
                        "MakeBooking",
                        "'booking':'" + service + time.substring(0, 2) + "','service':'" + service
                                + "','date':'2026-11-25','time':'" + time + "','persons':1,'priority':false");
        assertThat(made.accepted()).as(made.toString()).isTrue();
        return made.body().at("/result/booking");
    }

    private static List<String> services(Client.Answer answer) {
        return answer.body().path("bookings").findValuesAsText("service");
    }

    @Test
    void aDaysBookingsAreSeenByWhoMayBookEachAgencyItsOwn() {
        books("IMI-01", "10:00");
        books("DKC-01", "09:00");

        assertThat(services(as("dewi", DAY))).containsExactly("DKC-01", "IMI-01");
        assertThat(services(as("rini", DAY))).containsExactly("DKC-01");
        assertThat(as("siti", DAY).code()).isEqualTo("NOT_ALLOWED");
        assertThat(as("dewi", "/api/v1/bookings").code()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void oneIsFoundByItsCodeAndByWhatItsOwnSenderCallsIt() {
        String code = books("DKC-01", "09:00").path("code").asText();

        assertThat(services(as("anton", "/api/v1/bookings?word=" + code))).containsExactly("DKC-01");
        assertThat(services(as("dewi", "/api/v1/bookings?word=DKC-0109"))).containsExactly("DKC-01");
        assertThat(services(as("anton", "/api/v1/bookings?word=DKC-0109"))).isEmpty();
        assertThat(services(as("made", "/api/v1/bookings?word=" + code))).isEmpty();
    }

    @Test
    void whatBecameOfOneIsSaid() {
        String booking = books("DKC-01", "09:00").path("booking").asText();
        Client dewi = mall.pc().signIn("dewi", "rahasia-1");
        dewi.command("MoveBooking", "'booking':'" + booking + "','date':'2026-11-25','time':'11:00','reason':'ASKED'");
        dewi.command("CancelBooking", "'booking':'" + booking + "','reason':'ASKED'");

        JsonNode told = as("dewi", DAY).body().path("bookings").get(0);

        assertThat(told.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(told.path("moved").asBoolean()).isTrue();
        assertThat(told.path("source").asText()).isEqualTo("HELP_DESK");
        assertThat(told.at("/booking/time").asText()).isEqualTo("11:00");
    }

    @Test
    void oneThatIsMovedLeavesItsPlaceToTheTimesThatAreFree() {
        String path = "/api/v1/bookings/times?service=DKC-01&date=2026-11-25";
        JsonNode times = as("dewi", path).body().path("times");
        String first = times.get(0).asText();
        String second = times.get(1).asText();
        books("DKC-01", first);
        Client.Answer other = mall.pc()
                .signIn("dewi", "rahasia-1")
                .command(
                        "MakeBooking",
                        "'booking':'another','service':'DKC-01','date':'2026-11-25','time':'" + first
                                + "','persons':1,'priority':false");
        String moving = other.body().at("/result/booking/booking").asText();

        assertThat(as("dewi", path).body().path("times").toString()).doesNotContain(second);
        assertThat(as("dewi", path + "&moving=" + moving).body().path("times").toString())
                .contains(second)
                .doesNotContain(first);
        assertThat(as("dewi", path + "&moving=%20").body().path("times").toString())
                .doesNotContain(second);
    }

    @Test
    void theFreeTimesOfADayLeaveOutThoseThatAreKept() {
        String path = "/api/v1/bookings/times?service=DKC-01&date=2026-11-25";
        String first = as("dewi", path).body().path("times").get(0).asText();
        books("DKC-01", first);

        assertThat(as("dewi", path).body().path("times").toString()).doesNotContain(first);
        assertThat(as("dewi", "/api/v1/bookings/times?service=DKC-01&date=2026-11-29")
                        .body()
                        .path("times"))
                .isEmpty();
        assertThat(as("made", path).code()).isEqualTo("NOT_FOUND");
        assertThat(as("dewi", path.replace("DKC-01", "%20")).code()).isEqualTo("INVALID_FIELD");
    }

    private static List<Path> filesThatSay(String name, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, name))
                    .map(Path::getFileName)
                    .toList();
        }
    }

    private static boolean holds(Path file, String name) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void whoOneIsForIsKeptApartAndForgottenWhenItIsCancelled(@TempDir Path data) throws IOException {
        try (TestMall other = TestMall.on(data, 1)) {
            Client dewi = other.pc().signIn("dewi", "rahasia-1");
            Client.Answer made = dewi.command(
                    "MakeBooking",
                    "'booking':'b','service':'DKC-01','date':'2026-11-25','time':'11:00','persons':1,'priority':false,"
                            + "'name':'Wagiyem Sudarsih'");
            assertThat(made.accepted()).as(made.toString()).isTrue();

            assertThat(dewi.get(DAY).body().path("bookings").findValuesAsText("name"))
                    .containsExactly("Wagiyem Sudarsih");
            assertThat(filesThatSay("Wagiyem", data)).containsExactly(Path.of("holders.json"));

            String booking = made.body().at("/result/booking/booking").asText();
            dewi.command("CancelBooking", "'booking':'" + booking + "','reason':'ASKED'");
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (!filesThatSay("Wagiyem", data).isEmpty()) {
                assertThat(System.nanoTime()).as("forgotten in time").isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void thatOfADayThatIsOverIsForgotten(@TempDir Path data) throws IOException {
        VaultNotes kept = Vault.open(data.resolve("vault.json"), new Random(1)).holders();
        kept.save("desk/1", "Wagiyem Sudarsih");
        kept.settle("desk/1");
        HoldersWatch watch = new HoldersWatch(new NotesDesk(kept, Runnable::run, later -> {}));
        Instant at = Instant.parse("2026-11-25T08:00:00Z");
        DayEvent.DayClosed over = new DayEvent.DayClosed(LocalDate.parse("2026-11-25"));

        watch.committed(new Commit(1, 1, 1, at, List.of(new Recorded(1, at, over))), new HallState());

        assertThat(kept.isEmpty()).isTrue();
    }
}
