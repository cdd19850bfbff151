package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.device.KeyAnswer;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.protocol.command.RejectionCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer who looks at the visitor hears and sees of each press whether it did anything. */
class KeyAnswerTest extends DeskCase {
    private final List<String> answers = new ArrayList<>();
    private final KeyAnswer hand = new KeyAnswer() {
        @Override
        public void taken() {
            answers.add("taken");
        }

        @Override
        public void refused() {
            answers.add("refused");
        }
    };

    @Test
    void whatTheServerDidIsAnsweredWhenItIsDone() {
        hallWith(aDesk(null));
        settle();
        press(KeypadKey.CALL_NEXT);
        assertThat(answers).isEmpty();
        press(KeypadKey.CALL_NEXT);
        server.accept(11);

        assertThat(answers).as("one answer for a press and its repetition").containsExactly("taken");
    }

    @Test
    void whatTheServerRefusesIsAnsweredToo() {
        called("AB-012");
        settle();
        press(KeypadKey.START);
        server.reject(RejectionCode.TURN_CHANGED);

        assertThat(answers).containsExactly("refused");
    }

    @Test
    void whatCannotBeDoneHereIsAnsweredAtOnce() {
        hallWith(aDesk(null));
        settle();
        press(KeypadKey.FINISH);

        assertThat(answers).containsExactly("refused");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void aPressThatMetSomethingElseThanWasMeantIsAnswered() {
        serving("AB-012");
        settle();
        press(KeypadKey.FINISH);
        server.accept(11);
        called("AB-013");
        press(KeypadKey.FINISH);

        assertThat(answers).containsExactly("taken", "refused");
    }

    @Test
    void aButtonOnTheScreenIsNotAnsweredAtTheKeypad() {
        called("AB-012");
        settle();
        press(KeypadKey.START);
        server.reject(RejectionCode.TURN_CHANGED);
        click();
        server.reject(RejectionCode.TURN_CHANGED);

        assertThat(answers).containsExactly("refused");
    }

    private void press(KeypadKey key) {
        desk.key(KeypadKeys.FIVE, key, hand);
    }
}
