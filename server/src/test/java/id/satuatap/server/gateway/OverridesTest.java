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

    @Test
    void aKioskThatSaidThatTheQuotaIsUsedUpGivesNumbersAgainAsSoonAsMoreAreApproved() {
        try (TestMall mall = TestMall.open()) {
            Client kiosk = mall.kiosk();
            for (int n = 0; n < 5; n++) {
                kiosk.issue("IMI-05");
            }
            assertThat(tile(kiosk).path("open").asBoolean()).isFalse();
            assertThat(tile(kiosk).path("reason").asText()).isEqualTo("QUOTA_USED_UP");

            assertThat(mall.signedIn("made")
                            .command(
                                    "ApproveOverride",
                                    "'override':'o-2','agency':'IMI','service':'IMI-05','date':'2026-11-23',"
                                            + "'decision':'MORE_NUMBERS','numbers':1,'reason':'MANY_WAIT'")
                            .accepted())
                    .isTrue();

            assertThat(tile(kiosk).path("open").asBoolean()).isTrue();
            assertThat(kiosk.issue("IMI-05")).isNotEmpty();
            assertThat(tile(kiosk).path("reason").asText()).isEqualTo("QUOTA_USED_UP");
        }
    }

    private static JsonNode tile(Client kiosk) {
        for (JsonNode service : kiosk.get("/api/v1/hall").body().path("services")) {
            if (service.path("service").asText().equals("IMI-05")) {
                return service;
            }
        }
        throw new AssertionError("no such service");
    }
}
