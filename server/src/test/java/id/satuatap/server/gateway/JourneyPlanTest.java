package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a kiosk hears about the order of several services before it asks for their number. */
class JourneyPlanTest {
    private static final String PLAN = "/api/v1/journeys/plan?services=";

    private static TestMall mall;

    @BeforeAll
    static void open() {
        mall = TestMall.open();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    void theOrderToldIsThatOfTheTicketTakenThen() {
        for (int visitor = 0; visitor < 5; visitor++) {
            mall.kiosk().issue("DKC-01");
        }

        List<String> told = stops(mall.kiosk().get(PLAN + "DKC-01,IMI-01,POL-01"), "/stops");

        assertThat(told).hasSize(3).endsWith("DKC-01");
        assertThat(stops(mall.signedIn("dewi").get(PLAN + "DKC-01,IMI-01,POL-01"), "/stops"))
                .isEqualTo(told);
        Client.Answer number =
                mall.kiosk().command("IssueJourney", "'visit':'foreseen','services':['DKC-01','IMI-01','POL-01']");
        assertThat(stops(number, "/result/ticket/stops")).isEqualTo(told);
    }

    @Test
    void whatMakesNoPlanIsRefused() {
        Client kiosk = mall.kiosk();
        assertThat(kiosk.get("/api/v1/journeys/plan").code()).isEqualTo("INVALID_FIELD");
        assertThat(kiosk.get(PLAN + "DKC-01").code()).isEqualTo("INVALID_FIELD");
        assertThat(kiosk.get(PLAN + "DKC-01,DKC-01").code()).isEqualTo("INVALID_FIELD");
        assertThat(kiosk.get(PLAN + "A,B,C,D,E,F,G,H,I").code()).isEqualTo("INVALID_FIELD");
        assertThat(kiosk.get(PLAN + "DKC-01,XYZ-99").code()).isEqualTo("NOT_FOUND");
        assertThat(kiosk.get(PLAN + "DKC-01,DKC-02&lifeEvent=NO_SUCH").code()).isEqualTo("NOT_FOUND");
    }

    private static List<String> stops(Client.Answer answer, String path) {
        List<String> found = new ArrayList<>();
        for (JsonNode stop : answer.body().at(path)) {
            found.add(stop.get("service").asText());
        }
        return found;
    }
}
