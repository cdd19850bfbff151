package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.hall.access.Actor;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.PermissionTable;
import id.satuatap.hall.access.Reach;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.server.catalogue.CatalogueFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of caller against every command, view and stream, as the one table says. */
class PermissionMatrixTest {
    private static final String COUNTER = "'counter':'" + TestMall.counterOf("DKC") + "'";
    private static final String AT_TURN = COUNTER + ",'turn':'visit-9/1/1'";

    private static TestMall mall;
    private static final List<Somebody> EVERYBODY = new ArrayList<>();
    private static final Map<String, String> NUMBERS = new LinkedHashMap<>();

    /** A caller, what he is, and the agency he belongs to. */
    private record Somebody(String name, Actor actor, String agency, Client client) {
        @Override
        public String toString() {
            return name;
        }

        boolean may(Permission permission, String ofAgency) {
            Reach reach = PermissionTable.reach(actor, permission);
            return reach == Reach.MALL
                    || reach == Reach.OWN_COUNTER
                    || (reach == Reach.OWN_AGENCY && ofAgency.equals(agency));
        }
    }

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        mall.kiosk().command("IssueTicket", "'visit':'visit-of-kiosk','service':'DKC-01'");
        NUMBERS.put("DKC", mall.kiosk().issue("DKC-01"));
        NUMBERS.put("IMI", mall.kiosk().issue("IMI-01"));
        EVERYBODY.addAll(List.of(
                new Somebody("kiosk", Actor.KIOSK, "", mall.kiosk()),
                new Somebody("desk PC", Actor.COUNTER_PC, "DKC", mall.pc()),
                new Somebody("board", Actor.BOARD, "", mall.board()),
                new Somebody("officer", Actor.OFFICER, "DKC", mall.signedIn("siti")),
                new Somebody("officer of another agency", Actor.OFFICER, "IMI", mall.signedIn("putu")),
                new Somebody("agency supervisor", Actor.AGENCY_SUPERVISOR, "DKC", mall.signedIn("rini")),
                new Somebody("help desk", Actor.HELP_DESK, "", mall.signedIn("dewi")),
                new Somebody("organiser", Actor.ORGANISER_SUPERVISOR, "", mall.signedIn("anton")),
                new Somebody("administrator", Actor.ADMINISTRATOR, "", mall.signedIn("boss"))));
    }

    @AfterAll
    static void close() {
        EVERYBODY.clear();
        NUMBERS.clear();
        mall.close();
    }

    static List<Somebody> everybody() {
        return EVERYBODY;
    }

    private static Map<String, Permission> permissions() {
        Map<String, Permission> needed = new LinkedHashMap<>();
        needed.put("IssueTicket", Permission.ISSUE);
        needed.put("OpenCounter", Permission.RUN_COUNTER);
        needed.put("PauseCounter", Permission.RUN_COUNTER);
        needed.put("ResumeCounter", Permission.RUN_COUNTER);
        needed.put("CloseCounter", Permission.RUN_COUNTER);
        needed.put("CallNext", Permission.PRESS_KEYPAD);
        needed.put("RecallTicket", Permission.PRESS_KEYPAD);
        needed.put("StartServing", Permission.PRESS_KEYPAD);
        needed.put("FinishServing", Permission.PRESS_KEYPAD);
        needed.put("MarkNoShow", Permission.PRESS_KEYPAD);
        needed.put("UndoCall", Permission.MOVE_VISITOR);
        needed.put("TransferTicket", Permission.MOVE_VISITOR);
        needed.put("ReportAnnouncement", Permission.ANNOUNCE);
        needed.put("ReportShown", Permission.ANNOUNCE);
        needed.put("SavePerson", Permission.MANAGE_PEOPLE);
        needed.put("RevokeDevice", Permission.MANAGE_DEVICES);
        needed.put("ConfirmClock", Permission.RUN_DAY);
        needed.put("OpenDay", Permission.RUN_DAY);
        return needed;
    }

    private static String fields(String type, Somebody sender) {
        return switch (type) {
            case "IssueTicket" -> "'visit':'visit-by-" + sender.name().replace(' ', '-') + "','service':'DKC-01'";
            case "OpenCounter", "PauseCounter", "ResumeCounter", "CloseCounter", "CallNext" -> COUNTER;
            case "TransferTicket" -> AT_TURN + ",'toService':'DKC-02'";
            case "ReportAnnouncement" -> "'announcement':'visit-9/1/1/1','outcome':'SPOKEN'";
            case "ReportShown" -> "'turn':'visit-9/1/1'";
            case "SavePerson" -> "'person':'new','name':'New','role':'OFFICER','agency':'DKC','active':true";
            case "RevokeDevice" -> "'device':'nothing'";
            case "ConfirmClock" -> "";
            case "OpenDay" -> "'date':'2026-11-23'";
            default -> AT_TURN;
        };
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void commandsAreForThoseWhomTheTableAllows(Somebody sender) {
        SoftAssertions soft = new SoftAssertions();
        permissions().forEach((type, permission) -> {
            Client.Answer answer = sender.client().command(type, fields(type, sender));
            soft.assertThat(!denied(answer))
                    .as("%s sends %s: %s", sender, type, answer)
                    .isEqualTo(sender.may(permission, "DKC") || mayRelease(type, sender));
        });
        soft.assertAll();
    }

    /** A counter may be closed by whoever sits there, and by whoever answers for it. */
    private static boolean mayRelease(String type, Somebody sender) {
        return type.equals("CloseCounter") && sender.may(Permission.RELEASE_COUNTER, "DKC");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void onlyTheKioskThatPrintedAndTheHelpDeskSpeakOfPaper(Somebody sender) {
        Client.Answer answer = sender.client()
                .command("ReportCopy", "'visit':'visit-of-kiosk','copy':1,'step':'CONFIRMED','tier':'A'");

        assertThat(!denied(answer)).isEqualTo(sender.may(Permission.ISSUE, "DKC"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void catalogueAndDevicesAreTheAdministrators(Somebody sender) {
        String secret = "secret-of-a-pc-that-" + sender.name().replace(' ', '-') + "-approves";
        String proof = PairingProof.of("K7QM-3XRD", PairingProof.salt(secret)).ofPc("");
        String pairing = mall.client()
                .post(
                        "/api/v1/devices/pair",
                        "{\"kind\":\"BOARD\",\"label\":\"b\",\"proof\":\"" + proof + "\",\"secret\":\"" + secret
                                + "\"}")
                .body()
                .get("pairing")
                .asText();
        Client.Answer approved =
                sender.client().command("ApproveDevice", "'pairing':'" + pairing + "','code':'K7QM-3XRD','label':'b'");
        Client.Answer published = sender.client()
                .method("PUT", "/api/v1/catalogue", new String(CatalogueFile.sleman(), StandardCharsets.UTF_8));

        Client.Answer waiting = sender.client().get("/api/v1/devices/pairings");

        assertThat(!denied(approved)).isEqualTo(sender.may(Permission.MANAGE_DEVICES, "DKC"));
        assertThat(!denied(waiting)).isEqualTo(sender.may(Permission.MANAGE_DEVICES, "DKC"));
        assertThat(!denied(published)).isEqualTo(sender.may(Permission.PUBLISH_CONFIGURATION, "DKC"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void snapshotsHoldTheBusinessOfThoseAgenciesOnlyThatTheTableShows(Somebody viewer) {
        JsonNode hall = viewer.client().get("/api/v1/hall").body();

        assertThat(hall.get("services")).isNotEmpty();
        assertThat(hall.get("counters")).isNotEmpty();
        for (String agency : List.of("DKC", "IMI")) {
            boolean sees = viewer.may(Permission.SEE_AGENCY, agency);
            assertThat(agencies(hall.get("desks")).contains(agency)).isEqualTo(sees);
            assertThat(agencies(hall.get("waiting")).contains(agency)).isEqualTo(sees);
            boolean counts = viewer.may(Permission.SEE_FIGURES, agency);
            assertThat(agencies(hall.get("serviceFigures")).contains(agency)).isEqualTo(counts);
            assertThat(agencies(hall.get("counterFigures")).contains(agency)).isEqualTo(counts);
        }
    }

    @Test
    void streamsCarryTheBusinessOfThoseAgenciesOnlyThatTheTableShows() {
        List<Listener> streams = new ArrayList<>();
        EVERYBODY.forEach(viewer -> streams.add(Listener.current(viewer.client())));
        long from = mall.kiosk().get("/api/v1/hall").body().get("sequence").asLong();
        mall.kiosk().issue("DKC-05");
        mall.kiosk().issue("IMI-02");
        long to = mall.kiosk().get("/api/v1/hall").body().get("sequence").asLong();

        for (int i = 0; i < streams.size(); i++) {
            Somebody viewer = EVERYBODY.get(i);
            List<JsonNode> heard =
                    streams.get(i).until(message -> message.path("to").asLong() >= to);
            List<String> seen = new ArrayList<>();
            List<String> counted = new ArrayList<>();
            heard.stream()
                    .filter(message -> message.path("from").asLong() > from
                            && message.path("to").asLong()
                                    >= message.path("from").asLong())
                    .forEach(message -> message.get("changes").forEach(change -> {
                        if (change.get("type").asText().equals("WaitingChanged")) {
                            seen.add(change.at("/waiting/agency").asText());
                        }
                        if (change.has("figures")) {
                            counted.add(change.at("/figures/agency").asText());
                        }
                    }));
            for (String agency : List.of("DKC", "IMI")) {
                assertThat(seen.contains(agency))
                        .as("%s sees %s", viewer, agency)
                        .isEqualTo(viewer.may(Permission.SEE_AGENCY, agency));
                assertThat(counted.contains(agency))
                        .as("%s sees the figures of %s", viewer, agency)
                        .isEqualTo(viewer.may(Permission.SEE_FIGURES, agency));
            }
        }
        streams.forEach(Listener::close);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aTicketAndItsHistoryAreForThoseWhomTheTableShowsItsAgency(Somebody asker) {
        for (String agency : List.of("DKC", "IMI")) {
            String search = "/api/v1/tickets?date=2026-11-23&number=" + NUMBERS.get(agency);
            Client administrator = EVERYBODY.get(EVERYBODY.size() - 1).client();
            String visit =
                    administrator.get(search).body().at("/tickets/0/visit").asText();
            Client.Answer found = asker.client().get(search);
            Client.Answer told = asker.client().get("/api/v1/visits/" + visit + "/history?date=2026-11-23");
            boolean supervises = PermissionTable.reach(asker.actor(), Permission.SEE_FIGURES) != Reach.NOTHING;
            boolean sees = asker.may(Permission.SEE_FIGURES, agency);

            assertThat(found.status()).as("%s looks", asker).isEqualTo(supervises ? 200 : 403);
            assertThat(!found.body().path("tickets").isEmpty())
                    .as("%s finds a ticket of %s", asker, agency)
                    .isEqualTo(sees);
            assertThat(told.status())
                    .as("%s reads a history of %s", asker, agency)
                    .isEqualTo(sees ? 200 : supervises ? 404 : 403);
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aReportIsForThoseWhomTheTableShowsItsAgencysFigures(Somebody asker) {
        String daily = "/api/v1/reports/daily/2026-11-23";
        boolean supervises = PermissionTable.reach(asker.actor(), Permission.SEE_FIGURES) != Reach.NOTHING;
        for (String path : List.of("/api/v1/reports/days", daily, daily + "/csv")) {
            if (!supervises) {
                assertThat(asker.client().get(path).status())
                        .as("%s asks %s", asker, path)
                        .isEqualTo(403);
            }
        }
        for (String agency : List.of("DKC", "IMI")) {
            Client.Answer report = asker.client().get(daily + "?agency=" + agency);
            boolean sees = asker.may(Permission.SEE_FIGURES, agency);

            assertThat(report.status())
                    .as("%s reads the report of %s", asker, agency)
                    .isEqualTo(sees ? 200 : 403);
            assertThat(report.body().at("/agencies/0/code").asText()).isEqualTo(sees ? agency : "");
        }
        if (supervises) {
            boolean mall = PermissionTable.reach(asker.actor(), Permission.SEE_FIGURES) == Reach.MALL;
            assertThat(asker.client()
                            .get(daily)
                            .body()
                            .at("/head/scopeAgencyCode")
                            .isNull())
                    .as("%s gets the whole mall's", asker)
                    .isEqualTo(mall);
        }
    }

    private static boolean denied(Client.Answer answer) {
        return answer.status() == 403 || answer.code().equals("NOT_YOUR_AGENCY");
    }

    private static List<String> agencies(JsonNode views) {
        List<String> agencies = new ArrayList<>();
        views.forEach(view -> agencies.add(view.get("agency").asText()));
        return agencies;
    }
}
