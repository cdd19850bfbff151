package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private static Client.Answer booksFor(Client who, String name, String date, String time) {
        Client.Answer made = who.command(
                "MakeBooking",
                "'booking':'for-" + name + "','service':'DKC-01','date':'" + date + "','time':'" + time
                        + "','persons':1,'priority':false,'name':'" + name + "'");
        assertThat(made.accepted()).as(made.toString()).isTrue();
        return made;
    }

    private static List<String> names(Client who, String date) {
        return who.get("/api/v1/bookings?date=" + date).body().path("bookings").findValuesAsText("name");
    }

    /** One thread forgets and keeps: once it has kept another name, it has forgotten what was to be forgotten before. */
    private static void untilForgotten(Client who, String other) {
        booksFor(who, other, "2026-11-26", "10:00");
    }

    @Test
    void whoOneIsForIsKeptApartAndForgottenWhenItIsCancelled() {
        Client dewi = mall.signedIn("dewi");
        String booking = booksFor(dewi, "Wagiyem", "2026-11-25", "11:00")
                .body()
                .at("/result/booking/booking")
                .asText();

        assertThat(names(dewi, "2026-11-25")).containsExactly("Wagiyem");
        assertThat(mall.filesThatSay("Wagiyem")).containsExactly("holders.json");

        dewi.command("CancelBooking", "'booking':'" + booking + "','reason':'ASKED'");
        untilForgotten(dewi, "Sutinah");

        assertThat(mall.filesThatSay("Wagiyem")).isEmpty();
    }

    @Test
    void atTheCloseAndAtAStartOnlyTheNamesOfDaysThatAreOverAreForgotten() {
        Client dewi = mall.signedIn("dewi");
        booksFor(dewi, "Wagiyem", "2026-11-23", "13:00");
        booksFor(dewi, "Tukinem", "2026-11-24", "09:00");

        assertThat(mall.signedIn("anton").command("CloseDay", "").accepted()).isTrue();
        untilForgotten(dewi, "Sutinah");

        assertThat(mall.filesThatSay("Wagiyem")).isEmpty();
        assertThat(names(dewi, "2026-11-24")).containsExactly("Tukinem");

        mall.restart();
        Client again = mall.signedIn("dewi");
        untilForgotten(again, "Parjiyem");

        assertThat(names(again, "2026-11-24")).containsExactly("Tukinem");
        assertThat(mall.filesThatSay("Tukinem")).containsExactly("holders.json");
    }
}
