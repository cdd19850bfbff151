package id.satuatap.display.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.view.AnnouncementState;
import org.junit.jupiter.api.Test;

class OtherVoiceTest {
    private final OtherVoice other = new OtherVoice();

    @Test
    void aCallThatSomebodyElseReportedFirstTellsOfAnotherVoiceInEitherOrderOfTheNews() {
        assertThat(other.overtaken("say-1")).isFalse();
        assertThat(other.over("say-1", AnnouncementState.SPOKEN)).isTrue();
        assertThat(other.speaks()).isTrue();

        OtherVoice again = new OtherVoice();
        assertThat(again.over("say-2", AnnouncementState.SPOKEN)).isFalse();
        assertThat(again.overtaken("say-2")).isTrue();
        assertThat(again.speaks()).isTrue();
    }

    @Test
    void aSlotThatRanOutWhileThisOneSpokeTellsOfNobody() {
        other.overtaken("say-1");
        other.over("say-1", AnnouncementState.FAILED);

        assertThat(other.speaks()).isFalse();
    }

    @Test
    void whatThisOneSpokeAndReportedTellsOfNobody() {
        other.over("say-1", AnnouncementState.SPOKEN);
        other.over("say-2", AnnouncementState.SPOKEN);

        assertThat(other.speaks()).isFalse();
    }

    @Test
    void whenTheOtherFailsThisOneSpeaksAgain() {
        other.overtaken("say-1");
        other.over("say-1", AnnouncementState.SPOKEN);
        assertThat(other.speaks()).isTrue();

        other.over("say-2", AnnouncementState.FAILED);

        assertThat(other.speaks()).isFalse();
    }
}
