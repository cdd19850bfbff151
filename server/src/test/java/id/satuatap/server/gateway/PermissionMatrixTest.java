package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.hall.access.Actor;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.kiosk.KiosksView;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of caller against every call, view, change and report, as the one table says; commands have a matrix of their
 * own. What has no row fails the test.
 */
class PermissionMatrixTest {
    private static final List<String> AGENCIES = List.of("DKC", "IMI");
    private static final String MALL = "the mall";

    /** The lists of a snapshot, and who sees them. */
    private static final Map<String, Permission> VIEWS = Map.ofEntries(
            Map.entry("services", Permission.SEE_HALL),
            Map.entry("counters", Permission.SEE_HALL),
            Map.entry("calls", Permission.SEE_HALL),
            Map.entry("announcements", Permission.SEE_HALL),
            Map.entry("waiting", Permission.SEE_AGENCY),
            Map.entry("held", Permission.SEE_AGENCY),
            Map.entry("desks", Permission.SEE_AGENCY),
            Map.entry("serviceFigures", Permission.SEE_FIGURES),
            Map.entry("counterFigures", Permission.SEE_FIGURES),
            Map.entry("devices", Permission.MANAGE_DEVICES),
            Map.entry("pairings", Permission.MANAGE_DEVICES),
            Map.entry("kiosks", Permission.SEE_KIOSKS),
            Map.entry("faults", Permission.SEE_FIGURES),
            Map.entry("overrides", Permission.SEE_AGENCY));

    /** What a stream tells, and to whom. */
    private static final Map<String, Permission> CHANGES = Map.ofEntries(
            Map.entry("MallChanged", Permission.SEE_HALL),
            Map.entry("ServiceChanged", Permission.SEE_HALL),
            Map.entry("CounterChanged", Permission.SEE_HALL),
            Map.entry("CallChanged", Permission.SEE_HALL),
            Map.entry("AnnouncementChanged", Permission.SEE_HALL),
            Map.entry("WaitingChanged", Permission.SEE_AGENCY),
            Map.entry("WaitingRemoved", Permission.SEE_AGENCY),
            Map.entry("HeldChanged", Permission.SEE_AGENCY),
            Map.entry("HeldRemoved", Permission.SEE_AGENCY),
            Map.entry("DeskChanged", Permission.SEE_AGENCY),
            Map.entry("ServiceFiguresChanged", Permission.SEE_FIGURES),
            Map.entry("CounterFiguresChanged", Permission.SEE_FIGURES),
            Map.entry("DeviceChanged", Permission.MANAGE_DEVICES),
            Map.entry("PairingsChanged", Permission.MANAGE_DEVICES),
            Map.entry("KiosksChanged", Permission.SEE_KIOSKS),
            Map.entry("FaultsChanged", Permission.SEE_FIGURES),
            Map.entry("OverridesChanged", Permission.SEE_AGENCY));

    /** What is cut by agency; all else is of the whole mall. */
    private static final Set<Permission> BY_AGENCY = Set.of(Permission.SEE_AGENCY, Permission.SEE_FIGURES);

    private static TestMall mall;
    private static final List<Somebody> EVERYBODY = new ArrayList<>();
    private static final Map<String, String> NUMBERS = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        mall.kiosk().command("IssueTicket", "'visit':'visit-of-kiosk','service':'DKC-01'");
        NUMBERS.put("DKC", mall.kiosk().issue("DKC-01"));
        NUMBERS.put("IMI", mall.kiosk().issue("IMI-01"));
        NewPc.asks(mall, "snapshot");
        awaitPairing(mall.signedIn("boss"));
        holdSomebody("siti", "DKC");
        holdSomebody("putu", "IMI");
        decideAboutHours("snapshot", "22:30");
        EVERYBODY.addAll(Somebody.everybody(mall).stream()
                .filter(somebody -> !somebody.isNobody())
                .toList());
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

    @Test
    void everyListOfASnapshotAndEveryChangeHasItsRow() {
        assertThat(VIEWS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Snapshot.class.getRecordComponents())
                        .filter(component -> component.getType().equals(List.class)
                                || component.getType().equals(KiosksView.class))
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(CHANGES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Change.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    /** A PC that asks is told of a moment later, and an older telling, of nobody, may come before: the snapshots are to have it. */
    private static void awaitPairing(Client administrator) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (administrator.get("/api/v1/hall").body().path("pairings").isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** What PCs say is forgotten after some time, and told a moment later. */
    private static void devicesFail(String trouble) {
        String faults = AGENCIES.stream()
                .map(agency -> "{\"part\":\"LIGHT\",\"trouble\":\"" + trouble + "\",\"counter\":\""
                        + TestMall.counterOf(agency) + "\"}")
                .collect(Collectors.joining(","));
        mall.board().method("PUT", "/api/v1/devices/faults", "{\"faults\":[" + faults + "]}");
        Client administrator = mall.signedIn("boss");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Collections.frequency(
                        administrator.get("/api/v1/hall").body().path("faults").findValuesAsText("trouble"), trouble)
                < AGENCIES.size()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static void decideAboutHours(String name, String until) {
        AGENCIES.forEach(agency -> assertThat(mall.signedIn("anton")
                        .command(
                                "ApproveOverride",
                                "'override':'" + name + "-" + agency + "','agency':'" + agency
                                        + "','date':'2026-11-23','decision':'EXTENDED','until':'" + until
                                        + "','reason':'MANY_WAIT'")
                        .accepted())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void snapshotsHoldTheBusinessOfThoseAgenciesOnlyThatTheTableShows(Somebody viewer) {
        devicesFail("GONE");
        JsonNode hall = viewer.client().get("/api/v1/hall").body();

        VIEWS.forEach((list, permission) -> {
            for (String agency : AGENCIES) {
                boolean shown = BY_AGENCY.contains(permission)
                        ? agencies(hall.get(list)).contains(agency)
                        : hall.path(list).isContainerNode()
                                && (permission == Permission.SEE_HALL
                                        || !hall.path(list).isEmpty());
                assertThat(shown)
                        .as("%s sees %s of %s", viewer, list, agency)
                        .isEqualTo(viewer.may(permission, agency));
            }
        });
        assertThat(hall.get("services")).isNotEmpty();
        assertThat(hall.get("counters")).isNotEmpty();
    }

    /** A visitor comes, is called and served at each agency; whoever sees everything tells what there was to see. */
    @Test
    void streamsCarryTheBusinessOfThoseAgenciesOnlyThatTheTableShows() {
        List<Listener> streams = new ArrayList<>();
        EVERYBODY.forEach(viewer -> streams.add(Listener.current(viewer.client())));
        Map<String, String> agencyOfLeg = new HashMap<>();
        EVERYBODY
                .get(EVERYBODY.size() - 1)
                .client()
                .get("/api/v1/hall")
                .body()
                .get("waiting")
                .forEach(leg -> agencyOfLeg.put(
                        leg.get("leg").asText(), leg.get("agency").asText()));
        devicesFail("GONE");
        devicesFail("SILENT");
        decideAboutHours("stream", "23:00");
        serveSomebody("siti", "DKC");
        serveSomebody("putu", "IMI");
        assertThat(mall.signedIn("boss")
                        .command("ApproveDevice", NewPc.approval(NewPc.asks(mall, "stream")))
                        .accepted())
                .isTrue();
        long to = mall.kiosk().get("/api/v1/hall").body().get("sequence").asLong();
        List<Map<String, Set<String>>> heard = new ArrayList<>();
        streams.forEach(stream -> heard.add(heard(stream, to, agencyOfLeg)));

        Map<String, Set<String>> everything = heard.get(EVERYBODY.size() - 1);
        assertThat(everything.keySet()).containsAll(without(CHANGES.keySet(), "MallChanged"));
        SoftAssertions soft = new SoftAssertions();
        for (int i = 0; i < EVERYBODY.size(); i++) {
            Somebody viewer = EVERYBODY.get(i);
            Map<String, Set<String>> seen = heard.get(i);
            everything.forEach((type, agencies) -> {
                Permission permission = CHANGES.get(type);
                for (String agency : agencies) {
                    soft.assertThat(seen.getOrDefault(type, Set.of()).contains(agency))
                            .as("%s hears %s of %s", viewer, type, agency)
                            .isEqualTo(viewer.may(permission, agency));
                }
            });
        }
        soft.assertAll();
        streams.forEach(Listener::close);
    }

    private static void serveSomebody(String officer, String agency) {
        String leg = holdSomebody(officer, agency);
        String counter = "'counter':'" + TestMall.counterOf(agency) + "'";
        Client client = mall.signedIn(officer);
        String turn = client.command("ResumeTicket", counter + ",'leg':'" + leg + "'")
                .body()
                .at("/result/turn/turn")
                .asText();
        assertThat(client.command("FinishServing", counter + ",'turn':'" + turn + "'")
                        .accepted())
                .isTrue();
    }

    /** Returns the leg that is on hold then. */
    private static String holdSomebody(String officer, String agency) {
        Client client = mall.signedIn(officer);
        String counter = "'counter':'" + TestMall.counterOf(agency) + "'";
        mall.kiosk().issue(agency + "-01");
        client.command("OpenCounter", counter);
        JsonNode turn = client.command("CallNext", counter).body().at("/result/turn");
        String atTurn = counter + ",'turn':'" + turn.path("turn").asText() + "'";
        client.command("StartServing", atTurn);
        assertThat(client.command("HoldTicket", atTurn + ",'reason':'COPY_DOCUMENTS'")
                        .accepted())
                .isTrue();
        return turn.path("leg").asText();
    }

    /** What came, by its type, and of which agencies; what is of no agency counts as of {@link #MALL}. */
    private static Map<String, Set<String>> heard(Listener stream, long to, Map<String, String> agencyOfLeg) {
        Map<String, Set<String>> heard = new TreeMap<>();
        stream.until(message -> message.path("to").asLong() >= to)
                .forEach(message -> message.path("changes").forEach(change -> {
                    String type = change.get("type").asText();
                    if (type.equals("WaitingChanged")) {
                        agencyOfLeg.put(
                                change.at("/waiting/leg").asText(),
                                change.at("/waiting/agency").asText());
                    }
                    JsonNode owner = change.findValue("agency");
                    String agency = !BY_AGENCY.contains(CHANGES.get(type))
                            ? MALL
                            : type.equals("WaitingRemoved") || type.equals("HeldRemoved")
                                    ? agencyOfLeg.getOrDefault(change.get("leg").asText(), "?")
                                    : owner == null ? MALL : owner.asText();
                    heard.computeIfAbsent(type, first -> new TreeSet<>()).add(agency);
                }));
        return heard;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> others = new TreeSet<>(all);
        others.remove(one);
        return others;
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aTicketAndItsHistoryAreForThoseWhomTheTableShowsItsAgency(Somebody asker) {
        for (String agency : AGENCIES) {
            String search = "/api/v1/tickets?date=2026-11-23&number=" + NUMBERS.get(agency);
            Client administrator = EVERYBODY.get(EVERYBODY.size() - 1).client();
            String visit =
                    administrator.get(search).body().at("/tickets/0/visit").asText();
            Client.Answer found = asker.client().get(search);
            Client.Answer told = asker.client().get("/api/v1/visits/" + visit + "/history?date=2026-11-23");
            boolean finds = asker.reach(Permission.FIND_TICKET) != Reach.NOTHING;
            boolean sees = asker.may(Permission.FIND_TICKET, agency);

            assertThat(found.status()).as("%s looks", asker).isEqualTo(finds ? 200 : 403);
            assertThat(!found.body().path("tickets").isEmpty())
                    .as("%s finds a ticket of %s", asker, agency)
                    .isEqualTo(sees);
            assertThat(told.status())
                    .as("%s reads a history of %s", asker, agency)
                    .isEqualTo(sees ? 200 : finds ? 404 : 403);
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void theDaysOfReportsAreForThoseWhomTheTableShowsFigures(Somebody asker) {
        boolean supervises = asker.reach(Permission.SEE_FIGURES) != Reach.NOTHING;

        assertThat(asker.client().get("/api/v1/reports/days").status()).isEqualTo(supervises ? 200 : 403);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aReportInWhateverFormIsForThoseWhomTheTableShowsItsAgencysFigures(Somebody asker) {
        new ReportMatrix("2026-11-23").holdsFor(List.of(asker));
    }

    @Test
    void everyKindOfCallerIsAsked() {
        Set<Actor> others = EnumSet.allOf(Actor.class);
        EVERYBODY.forEach(somebody -> others.remove(somebody.actor()));

        assertThat(others)
                .as("asked elsewhere, or nobody's client")
                .containsExactlyInAnyOrder(Actor.SERVER, Actor.NOBODY);
    }

    private static List<String> agencies(JsonNode views) {
        List<String> agencies = new ArrayList<>();
        views.forEach(view -> agencies.add(view.path("agency").asText(MALL)));
        return agencies;
    }
}
