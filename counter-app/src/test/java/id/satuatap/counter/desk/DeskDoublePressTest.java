package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.device.KeyAnswer;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.view.TurnState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskDoublePressTest extends DeskCase {
    /** A double click on "call next" used to call a visitor and start serving him before he stood up. */
    @Test
    void theSecondClickOfADoubleClickDoesNotMeetWhatTheFirstOneBrought() {
        hallWith(aDesk(null));
        settle();
        click();
        server.accept(11);
        called("AB-012");
        click();

        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null));
        assertThat(told()).isEmpty();
        assertThat(desk.ignoredProperty().get()).as("that it was felt is seen").isTrue();

        settle();
        assertThat(desk.ignoredProperty().get()).isFalse();
        click();
        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null), new StartServing(COUNTER, "t-AB-012"));
    }

    @Test
    void eachActionIsGuardedFromTheOneBeforeIt() {
        called("AB-012");
        settle();
        click();
        server.accept(11);
        serving("AB-012");
        click();
        settle();
        click();
        server.accept(12);
        hallWith(aDesk(null));
        click();

        assertThat(server.sent())
                .containsExactly(new StartServing(COUNTER, "t-AB-012"), new FinishServing(COUNTER, "t-AB-012"));
    }

    @Test
    void whereTheCounterFinishesAndCallsTheSecondPressFinishesNobodyWhoWasJustCalled() {
        hallWith(aDesk(true, true, null));
        settle();
        desk.press(DeskAction.CALL_NEXT);
        server.accept(11);
        hallWith(aDesk(true, true, aTurn("t1", "AB-012", TurnState.CALLED)));
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).hasSize(1);

        settle();
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).last().isEqualTo(new CallNext(COUNTER, "t1"));
    }

    @Test
    void anotherKeyIsMeantHoweverQuickItComes() {
        serving("AB-012");
        desk.press(DeskAction.FINISH);
        server.accept(11);
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);

        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t-AB-012"), new CallNext(COUNTER, null));
    }

    @Test
    void aKeypadThatBouncesMarksNobodyAsNotPresent() {
        serving("AB-012");
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH, KeyAnswer.NONE);
        server.accept(11);
        called("AB-013");
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH, KeyAnswer.NONE);

        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t-AB-012"));
    }

    @Test
    void theScreenShowsWhenItTakesPressesAgain() {
        hallWith(aDesk(null));
        assertThat(desk.sceneProperty().get().settling()).isTrue();
        settle();
        assertThat(desk.sceneProperty().get().settling()).isFalse();
        hallWith(aDesk(null));
        assertThat(desk.sceneProperty().get().settling()).isFalse();
    }

    @Test
    void aSecondPressIsIgnoredAndNotQueued() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        desk.press(DeskAction.CALL_NEXT);
        desk.press(DeskAction.PAUSE);
        server.accept(5);

        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null));
        assertThat(told()).isEmpty();
    }

    @Test
    void onAKeypadOfFourKeysNextWhileCalledCallsAgainAndFinishMarksNotPresent() {
        called("AB-012");
        desk.key(KeypadKeys.FOUR, KeypadKey.CALL_NEXT, KeyAnswer.NONE);
        server.reject(RejectionCode.TURN_CHANGED);
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH, KeyAnswer.NONE);
        server.reject(RejectionCode.TURN_CHANGED);
        serving("AB-012");
        settle();
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH, KeyAnswer.NONE);

        assertThat(server.sent())
                .containsExactly(
                        new RecallTicket(COUNTER, "t-AB-012"),
                        new MarkNoShow(COUNTER, "t-AB-012"),
                        new FinishServing(COUNTER, "t-AB-012"));
    }

    @Test
    void onAKeypadOfFiveKeysEachHasOneMeaning() {
        called("AB-012");
        desk.key(KeypadKeys.FIVE, KeypadKey.CALL_NEXT, KeyAnswer.NONE);
        desk.key(KeypadKeys.FIVE, KeypadKey.FINISH, KeyAnswer.NONE);
        desk.key(KeypadKeys.FIVE, KeypadKey.NOT_PRESENT, KeyAnswer.NONE);
        assertThat(server.sent()).containsExactly(new MarkNoShow(COUNTER, "t-AB-012"));
    }

    @Test
    void pauseAndResumeAreOneKey() {
        hallWith(aDesk(null));
        desk.press(DeskAction.PAUSE);
        ChoiceViewModel why = Optional.ofNullable(desk.choiceProperty().get()).orElseThrow();
        why.chosen().send(why.options().get(1).deeds().get(0).command());
        server.accept(3);
        hallWith(aPausedDesk());
        settle();
        desk.press(DeskAction.PAUSE);
        assertThat(server.sent()).containsExactly(new PauseCounter(COUNTER, "PRAYER"), new ResumeCounter(COUNTER));
    }
}
