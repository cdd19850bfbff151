package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Whoever extended hours saw nothing of it any more, nor did the others who had to answer for it. */
class OverridesEndpointTest {
    private static final String PATH = "/api/v1/overrides";

    @Test
    void whatStandsAgainstTableAndCalendarIsSeenByItsAgencyAndTheMallWithWhoApprovedItUntilItIsTakenBack() {
        try (TestMall mall = TestMall.open()) {
            Client rini = mall.signedIn("rini");
            assertThat(rini.command(
                                    "ApproveOverride",
                                    "'override':'o-1','agency':'DKC','date':'2026-11-23','decision':'EXTENDED',"
                                            + "'until':'23:00','reason':'MANY_WAIT'")
                            .accepted())
                    .isTrue();

            JsonNode seen = mall.signedIn("dewi").get(PATH).body().path("overrides");
            assertThat(seen).hasSize(1);
            assertThat(seen.at("/0/override").asText()).isEqualTo("o-1");
            assertThat(seen.at("/0/until").asText()).isEqualTo("23:00");
            assertThat(seen.at("/0/approvedBy").asText()).startsWith("Rini");
            assertThat(rini.get(PATH).body().path("overrides")).hasSize(1);
            assertThat(mall.signedIn("made").get(PATH).body().path("overrides")).isEmpty();

            mall.signedIn("anton").command("TakeBackOverride", "'override':'o-1'");
            assertThat(rini.get(PATH).body().path("overrides")).isEmpty();
        }
    }
}
