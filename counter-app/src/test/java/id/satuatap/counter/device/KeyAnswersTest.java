package id.satuatap.counter.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.LedText;
import id.satuatap.uikit.testing.ManualTicks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyAnswersTest {
    private static final LedText DASHES = LedText.steady("---");

    private final ManualTicks ticks = new ManualTicks(Instant.EPOCH);
    private final List<LedText> shown = new ArrayList<>();
    private boolean blinks = true;
    private final KeyAnswers.Unit unit = new KeyAnswers.Unit() {
        @Override
        public void show(LedText text) {
            shown.add(text);
        }

        @Override
        public boolean blinks() {
            return blinks;
        }
    };
    private final KeyAnswers answers = new KeyAnswers(unit, KeyAnswer.NONE, ticks);

    @Test
    void aSteadyNumberBlinksForAMoment() {
        answers.show(LedText.steady("A-012"));
        answers.refused();
        ticks.pass(KeyAnswers.SIGN_TIME);

        assertThat(shown).containsExactly(LedText.steady("A-012"), LedText.blinking("A-012"), LedText.steady("A-012"));
    }

    @Test
    void whereBlinkingWouldNotBeSeenDashesAre() {
        answers.refused();
        ticks.pass(KeyAnswers.SIGN_TIME);
        answers.show(LedText.blinking("A-012"));
        answers.refused();
        blinks = false;
        answers.show(LedText.steady("A-012"));
        answers.refused();

        assertThat(shown)
                .containsExactly(
                        DASHES, LedText.BLANK, LedText.blinking("A-012"), DASHES, LedText.steady("A-012"), DASHES);
    }

    /** The desk tells its text at each change of the hall, also when nothing of it has changed. */
    @Test
    void theSignStaysWhileTheNumberIsTheSame() {
        answers.show(LedText.steady("A-012"));
        answers.refused();
        answers.show(LedText.steady("A-012"));
        assertThat(shown).hasSize(2);
    }

    @Test
    void anotherNumberIsShownAtOnceAndStays() {
        answers.show(LedText.steady("A-012"));
        answers.refused();
        answers.show(LedText.blinking("A-013"));
        ticks.pass(KeyAnswers.SIGN_TIME.multipliedBy(2));

        assertThat(shown).last().isEqualTo(LedText.blinking("A-013"));
        assertThat(shown).hasSize(3);
    }

    @Test
    void aTakenPressLeavesTheLightAlone() {
        answers.show(LedText.steady("A-012"));
        answers.taken();
        assertThat(shown).hasSize(1);
    }
}
