package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingImportTest {
    private static final String HEAD = "reference;service;date;time\n";
    private static final String IMPORT = "/api/v1/bookings/import";

    private TestMall mall;

    @BeforeEach
    void open() {
        mall = TestMall.open();
    }

    @AfterEach
    void close() {
        mall.close();
    }

    private JsonNode sends(String path, String file) {
        Client.Answer answer = mall.pc().signIn("boss", "rahasia-1").post(path, file);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aFileIsKeptOnceAndItsCodesAreToldEachTime() {
        String file = HEAD + "WEB-1;DKC-01;2026-11-25;10:00\nWEB-2;DKC-01;2026-11-25;10:05\n";

        JsonNode first = sends(IMPORT, file);
        JsonNode again = sends(IMPORT, file + "WEB-3;DKC-01;2026-11-25;10:10\n");

        assertThat(first.path("kept").asBoolean()).isTrue();
        assertThat(first.path("fresh").asInt()).isEqualTo(2);
        assertThat(first.path("bookings").findValuesAsText("code"))
                .hasSize(2)
                .allMatch(code -> code.matches(".{3}-.{3}"));
        assertThat(again.path("fresh").asInt()).isEqualTo(1);
        assertThat(again.path("known").asInt()).isEqualTo(2);
        assertThat(again.path("bookings").findValuesAsText("code"))
                .startsWith(first.path("bookings").findValuesAsText("code").toArray(String[]::new));
    }

    @Test
    void ofAFileWithOneFaultyLineNothingIsKept() {
        String good = "WEB-1;DKC-01;2026-11-25;10:00\n";

        JsonNode told = sends(IMPORT, HEAD + good + "WEB-2;DKC-01;2026-11-25;23:00\n");

        assertThat(told.path("kept").asBoolean()).isFalse();
        assertThat(told.path("faults").get(0).path("line").asInt()).isEqualTo(3);
        assertThat(told.path("faults").get(0).path("column").asInt()).isEqualTo(25);
        assertThat(told.path("faults").get(0).path("reason").asText()).isEqualTo("OUTSIDE_HOURS");
        assertThat(sends(IMPORT + "?check=true", HEAD + good).path("fresh").asInt())
                .isEqualTo(1);
        assertThat(sends(IMPORT, HEAD + good).path("fresh").asInt()).isEqualTo(1);
    }

    private static final String NAMED = "reference;service;date;time;name\n";

    private List<String> names() {
        return mall.signedIn("boss")
                .get("/api/v1/bookings?date=2026-11-25")
                .body()
                .path("bookings")
                .findValuesAsText("name");
    }

    @Test
    void whoTheyAreForStandsInTheVaultAndInNoOtherFile() {
        sends(IMPORT, NAMED + "WEB-1;DKC-01;2026-11-25;10:00;Wagiyem\nWEB-2;DKC-01;2026-11-25;10:05;\n");

        assertThat(names()).containsExactly("Wagiyem");
        assertThat(mall.filesThatSay("Wagiyem")).containsExactly("holders.json");
    }

    /** A mall sends all that it knows each day: what was kept before stays as it is now, forgotten names too. */
    @Test
    void aFileThatHasLinesOfBeforeTouchesNoNamesOfTheirs() {
        String known = "WEB-1;DKC-01;2026-11-25;10:00;Wagiyem\n";
        String booking = sends(IMPORT, NAMED + known + "WEB-2;DKC-01;2026-11-25;10:05;Tukinem\n")
                .path("bookings")
                .get(0)
                .path("code")
                .asText();
        Client boss = mall.signedIn("boss");
        String cancelled = boss.get("/api/v1/bookings?word=" + booking)
                .body()
                .at("/bookings/0/booking/booking")
                .asText();
        assertThat(boss.command("CancelBooking", "'booking':'" + cancelled + "','reason':'VISITOR_ASKED'")
                        .accepted())
                .isTrue();

        sends(
                IMPORT,
                NAMED + known + "WEB-2;DKC-01;2026-11-25;10:05;Parjiyem\nWEB-3;DKC-01;2026-11-25;10:10;Sutinah\n");

        assertThat(names()).containsExactly("Tukinem", "Sutinah");
        assertThat(mall.filesThatSay("Wagiyem")).isEmpty();
    }

    private static final String LINE = "WEB-1;DKC-01;2026-11-25;10:00\n";

    private Client.Answer sentBy(String person, String file) {
        return mall.pc().signIn(person, "rahasia-1").post(IMPORT, file);
    }

    /** A reference was a name in the whole mall: whoever used another's found it taken, or learned its code. */
    @Test
    void theReferencesOfOneImporterSayNothingToAnother() {
        JsonNode malls = sends(IMPORT, HEAD + LINE);

        JsonNode agencys = sentBy("rini", HEAD + LINE).body();
        JsonNode others = sentBy("made", HEAD + LINE).body();

        assertThat(agencys.path("fresh").asInt()).isEqualTo(1);
        assertThat(agencys.path("bookings").findValuesAsText("code"))
                .isNotEqualTo(malls.path("bookings").findValuesAsText("code"));
        assertThat(others.path("bookings")).isEmpty();
        assertThat(others.path("faults").findValuesAsText("reason")).containsExactly("NOT_YOUR_AGENCY");
    }

    @Test
    void colleaguesWhoSendTheSameFileBookNobodyTwice() {
        sends(IMPORT, HEAD + LINE);

        assertThat(sentBy("anton", HEAD + LINE).body().path("known").asInt()).isEqualTo(1);
    }

    private Client.Answer books(String person, String reference) {
        return mall.pc()
                .signIn(person, "rahasia-1")
                .command(
                        "MakeBooking",
                        "'booking':'" + reference
                                + "','service':'DKC-01','date':'2026-11-25','time':'10:00','persons':1,'priority':false");
    }

    @Test
    void whatASenderCallsABookingIsHisOwnAndNeverItsName() {
        Client.Answer first = books("dewi", "3404-1234");
        Client.Answer other = books("rini", "3404-1234");

        assertThat(first.accepted()).isTrue();
        assertThat(other.accepted()).isTrue();
        assertThat(first.body().at("/result/booking/booking").asText()).matches("desk/[0-9a-f]{32}");
        assertThat(other.body().at("/result/booking/booking"))
                .isNotEqualTo(first.body().at("/result/booking/booking"));
        assertThat(books("dewi", "3404-1234").code()).isEqualTo("BOOKING_EXISTS");
        assertThat(books("dewi", "B".repeat(49)).body().at("/details/field").asText())
                .isEqualTo("booking");
    }

    @Test
    void aCodeOutOfAFileIsKnownAtTheKiosk() {
        JsonNode kept = sends(IMPORT, HEAD + "WEB-1;DKC-01;2026-11-25;10:00\n");
        String code = kept.path("bookings").get(0).path("code").asText();

        Client.Answer known = mall.kiosk().command("CheckIn", "'visit':'came-1','code':'" + code + "'");
        Client.Answer unknown = mall.kiosk().command("CheckIn", "'visit':'came-2','code':'AAA-AAA'");

        assertThat(known.code()).isEqualTo("CHECK_IN_OTHER_DAY");
        assertThat(known.body().path("details").path("date").asText()).isEqualTo("2026-11-25");
        assertThat(unknown.code()).isEqualTo("UNKNOWN_BOOKING");
    }
}
