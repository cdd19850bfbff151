package id.satuatap.display.announcement;

import static id.satuatap.display.HallFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import org.junit.jupiter.api.Test;

class OtherVoiceTest {
    private static final int ZONE = 1;
    private static final int NEXT_ZONE = 2;

    private final OtherVoice other = new OtherVoice();

    @Test
    void aCallThatSomebodyElseReportedFirstTellsOfAnotherVoiceInEitherOrderOfTheNews() {
        assertThat(other.overtaken(granted("say-1"))).isFalse();
        assertThat(other.over(spoken("say-1"))).isTrue();
        assertThat(other.speaks(ZONE)).isTrue();

        OtherVoice again = new OtherVoice();
        assertThat(again.over(spoken("say-2"))).isFalse();
        assertThat(again.overtaken(granted("say-2"))).isTrue();
        assertThat(again.speaks(ZONE)).isTrue();
    }

    @Test
    void aSlotThatRanOutWhileThisOneSpokeTellsOfNobody() {
        other.overtaken(granted("say-1"));
        other.over(failed("say-1", ZONE));

        assertThat(other.speaks(ZONE)).isFalse();
    }

    @Test
    void whatThisOneSpokeAndReportedTellsOfNobody() {
        other.over(spoken("say-1"));
        other.over(spoken("say-2"));

        assertThat(other.speaks(ZONE)).isFalse();
    }

    @Test
    void whenTheOtherFailsThisOneSpeaksAgain() {
        other.overtaken(granted("say-1"));
        other.over(spoken("say-1"));
        assertThat(other.speaks(ZONE)).isTrue();

        other.over(failed("say-2", ZONE));

        assertThat(other.speaks(ZONE)).isFalse();
    }

    /** The only voice of one zone fell silent there because it had company in the next. */
    @Test
    void whoHasCompanyInOneZoneIsStillTheVoiceOfTheNext() {
        other.overtaken(granted("say-1"));
        other.over(spoken("say-1"));
        assertThat(other.speaks(NEXT_ZONE)).isFalse();

        other.over(failed("say-2", NEXT_ZONE));

        assertThat(other.speaks(ZONE)).isTrue();
    }

    private static AnnouncementView granted(String announcement) {
        return call(announcement, ZONE, AnnouncementState.GRANTED);
    }

    private static AnnouncementView spoken(String announcement) {
        return call(announcement, ZONE, AnnouncementState.SPOKEN);
    }

    private static AnnouncementView failed(String announcement, int zone) {
        return call(announcement, zone, AnnouncementState.FAILED);
    }

    private static AnnouncementView call(String announcement, int zone, AnnouncementState state) {
        return new AnnouncementView(
                announcement,
                "turn-" + announcement,
                "A-001",
                "L01",
                "01",
                zone,
                "group-" + zone,
                false,
                NOW,
                state,
                NOW.plusSeconds(30));
    }
}
