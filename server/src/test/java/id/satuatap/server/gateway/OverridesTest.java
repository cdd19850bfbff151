package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Whoever extended hours saw nothing of it any more, nor did the others who had to answer for it. */
class OverridesTest {
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

            JsonNode seen = overrides(mall.signedIn("dewi"));
            assertThat(seen).hasSize(1);
            assertThat(seen.at("/0/override").asText()).isEqualTo("o-1");
            assertThat(seen.at("/0/until").asText()).isEqualTo("23:00");
            assertThat(seen.at("/0/approvedBy").asText()).startsWith("Rini");
            assertThat(overrides(rini)).hasSize(1);
            assertThat(overrides(mall.signedIn("made"))).isEmpty();

            mall.signedIn("anton").command("TakeBackOverride", "'override':'o-1'");
            assertThat(overrides(rini)).isEmpty();
        }
    }

    private static JsonNode overrides(Client seeing) {
        return seeing.get("/api/v1/hall").body().at("/overrides/0/overrides");
    }
}
