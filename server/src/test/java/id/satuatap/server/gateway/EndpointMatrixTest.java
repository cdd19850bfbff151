package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.server.gateway.web.Routes;
import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every call by every kind of caller, as the one table says. A call without a row fails the test. */
class EndpointMatrixTest {
    private static final String ID = "/api/v1/commands/a-command-of-the-kiosk-in-this-test";
    private static final Map<String, Row> ROWS = rows();

    private static TestMall mall;
    private static List<Somebody> everybody = List.of();

    /** Who may call, and how it is called here; an empty path is not called. Immutable. */
    private record Row(Door door, Optional<Permission> permission, String path) {
        boolean lets(Somebody caller) {
            return switch (door) {
                case OPEN -> true;
                case TOKEN -> !caller.isNobody();
                case TABLE -> caller.reach(permission.orElseThrow()) != Reach.NOTHING;
            };
        }
    }

    private enum Door {
        /** Before anybody can have a token. */
        OPEN,
        /** Whoever has one; what he may do with it is decided further on. */
        TOKEN,
        /** Whom the table gives a permission somewhere. */
        TABLE
    }

    private static Map<String, Row> rows() {
        String day = "2026-11-23";
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("GET /api/v1/health", new Row(Door.OPEN, Optional.empty(), "/api/v1/health"));
        rows.put("POST /api/v1/devices/pair", new Row(Door.OPEN, Optional.empty(), "/api/v1/devices/pair"));
        rows.put("POST /api/v1/sessions", new Row(Door.OPEN, Optional.empty(), "/api/v1/sessions"));
        rows.put("DELETE /api/v1/sessions", new Row(Door.TOKEN, Optional.empty(), ""));
        rows.put("POST /api/v1/commands", new Row(Door.TOKEN, Optional.empty(), "/api/v1/commands"));
        rows.put("GET /api/v1/commands/{id}", new Row(Door.TOKEN, Optional.empty(), ID));
        rows.put("GET /api/v1/hall", table(Permission.SEE_HALL, "/api/v1/hall"));
        rows.put("GET /api/v1/stream", table(Permission.SEE_HALL, ""));
        rows.put("GET /api/v1/catalogue", table(Permission.SEE_HALL, "/api/v1/catalogue"));
        rows.put("PUT /api/v1/catalogue", table(Permission.PUBLISH_CONFIGURATION, "/api/v1/catalogue"));
        rows.put("GET /api/v1/devices/pairings", table(Permission.MANAGE_DEVICES, "/api/v1/devices/pairings"));
        rows.put(
                "DELETE /api/v1/devices/pairings/{pairing}",
                table(Permission.MANAGE_DEVICES, "/api/v1/devices/pairings/nothing"));
        rows.put("GET /api/v1/tickets", table(Permission.FIND_TICKET, "/api/v1/tickets?date=" + day + "&number=A-001"));
        rows.put("GET /api/v1/bookings", table(Permission.BOOK, "/api/v1/bookings?date=" + day));
        rows.put(
                "GET /api/v1/bookings/times",
                table(Permission.BOOK, "/api/v1/bookings/times?service=DKC-01&date=" + day));
        rows.put("POST /api/v1/bookings/import", table(Permission.BOOK, "/api/v1/bookings/import"));
        rows.put("PUT /api/v1/devices/printer", table(Permission.REPORT_PRINTER, "/api/v1/devices/printer"));
        rows.put("PUT /api/v1/devices/faults", table(Permission.REPORT_DEVICES, "/api/v1/devices/faults"));
        rows.put("GET /api/v1/journeys/plan", table(Permission.ISSUE, "/api/v1/journeys/plan?services=DKC-01,DKC-02"));
        rows.put("GET /api/v1/ticket-template", table(Permission.SEE_HALL, "/api/v1/ticket-template"));
        rows.put("GET /api/v1/ticket-templates", table(Permission.PUBLISH_TICKET_TEMPLATE, "/api/v1/ticket-templates"));
        rows.put("GET /api/v1/why", table(Permission.SEE_AGENCY, "/api/v1/why?number=A-001"));
        rows.put(
                "GET /api/v1/visits/{visit}/history",
                table(Permission.FIND_TICKET, "/api/v1/visits/nobody/history?date=" + day));
        rows.put("GET /api/v1/reports/days", table(Permission.SEE_FIGURES, "/api/v1/reports/days"));
        rows.put("GET /api/v1/reports/daily/{date}", table(Permission.SEE_FIGURES, "/api/v1/reports/daily/" + day));
        rows.put(
                "GET /api/v1/reports/daily/{date}/{format}",
                table(Permission.SEE_FIGURES, "/api/v1/reports/daily/2026-01-01/csv"));
        return rows;
    }

    private static Row table(Permission permission, String path) {
        return new Row(Door.TABLE, Optional.of(permission), path);
    }

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        everybody = Somebody.everybody(mall);
        String id = ID.substring(ID.lastIndexOf('/') + 1);
        assertThat(mall.kiosk()
                        .command(id, "IssueTicket", "'visit':'visit-of-kiosk','service':'DKC-01'")
                        .accepted())
                .isTrue();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    void everyCallHasItsRow() throws Exception {
        Set<String> calls = new TreeSet<>();
        for (JavaClass endpoint : new ClassFileImporter().importPackages("id.satuatap.server.gateway")) {
            if (endpoint.isAssignableTo(Endpoint.class) && !endpoint.isInterface()) {
                Constructor<?> maker = endpoint.reflect().getConstructors()[0];
                Endpoint unserved = (Endpoint) maker.newInstance(new Object[maker.getParameterCount()]);
                unserved.addTo(Routes.none())
                        .all()
                        .forEach(route -> calls.add(route.method() + " " + route.template()));
            }
        }
        assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(calls);
    }

    @Test
    void callsAreForThoseWhomTheTableAllows() {
        SoftAssertions soft = new SoftAssertions();
        ROWS.forEach((call, row) -> {
            if (!row.path().isEmpty()) {
                everybody.forEach(caller -> ask(caller, call, row, soft));
            }
        });
        soft.assertAll();
    }

    private static void ask(Somebody caller, String call, Row row, SoftAssertions soft) {
        String method = call.substring(0, call.indexOf(' '));
        Client.Answer answer = method.equals("GET")
                ? caller.client().get(row.path())
                : caller.client().method(method, row.path(), method.equals("DELETE") ? "" : "{}");
        String what = caller + " calls " + call + ": " + answer;
        if (caller.isNobody() && row.door() != Door.OPEN) {
            soft.assertThat(answer.code()).as(what).isEqualTo("NOT_SIGNED_IN");
        } else {
            soft.assertThat(answer.code().equals("NOT_ALLOWED")).as(what).isEqualTo(!row.lets(caller));
        }
    }

    @Test
    void whatBecameOfACommandIsToldToItsSenderAlone() {
        SoftAssertions soft = new SoftAssertions();
        everybody.stream()
                .filter(asker -> !asker.isNobody())
                .forEach(asker -> soft.assertThat(asker.client().get(ID).status())
                        .as("%s asks", asker)
                        .isEqualTo(asker.name().equals("kiosk") ? 200 : 404));
        soft.assertAll();
    }

    @Test
    void nobodyEndsASessionOrFollowsTheHall() {
        Client nobody = mall.client();

        assertThat(nobody.method("DELETE", "/api/v1/sessions", "").code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(HandshakeAnswer.of(nobody.port(), "/api/v1/stream?epoch=1&after=0", null))
                .isEqualTo(401);
    }
}
