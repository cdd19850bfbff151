package id.satuatap.display.board;

import static id.satuatap.display.HallFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.protocol.view.CallState;
import id.satuatap.uikit.testing.ManualTicks;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallStageTest {
    private final ManualTicks time = new ManualTicks(NOW);
    private double rate = 1;
    private final CallStage stage = new CallStage(time, BoardTimes.STANDARD, () -> rate, () -> {});

    private static BoardCall call(String ticket) {
        return new BoardCall("turn-" + ticket, ticket, "3", "", 0, 1, CallState.CALLED);
    }

    private static BoardCall again(String ticket) {
        return new BoardCall("turn-" + ticket, ticket, "3", "", 0, 2, CallState.CALLED);
    }

    private static BoardCall in(CallState state, String ticket) {
        return new BoardCall("turn-" + ticket, ticket, "3", "", 0, 1, state);
    }

    private String current() {
        return stage.current().map(BoardCall::ticket).orElse("nobody");
    }

    private void seconds(double seconds) {
        time.pass(Duration.ofMillis((long) (seconds * 1000)));
    }

    @Test
    void aCallIsLitForEightSecondsAndThenStaysWithoutLight() {
        stage.call(call("A-001"));
        assertThat(stage.lit()).isTrue();

        seconds(7.9);
        assertThat(stage.lit()).as("blinks back to light").isFalse();
        seconds(0.1);

        assertThat(stage.lit()).isFalse();
        assertThat(current()).isEqualTo("A-001");
        seconds(60);
        assertThat(stage.lit()).isFalse();
    }

    @Test
    void itBlinksWhileItIsLit() {
        stage.call(call("A-001"));

        seconds(0.8);
        assertThat(stage.lit()).isFalse();
        seconds(0.8);
        assertThat(stage.lit()).isTrue();
    }

    @Test
    void aSecondCallWaitsUntilTheFirstCouldBeRead() {
        stage.call(call("A-001"));
        seconds(1);
        stage.call(call("A-002"));

        seconds(2.9);
        assertThat(current()).isEqualTo("A-001");
        seconds(0.1);
        assertThat(current()).isEqualTo("A-002");
        assertThat(stage.lit()).isTrue();
    }

    @Test
    void aCallThatWasReadMakesRoomAtOnce() {
        stage.call(call("A-001"));
        seconds(5);

        stage.call(call("A-002"));

        assertThat(current()).isEqualTo("A-002");
    }

    @Test
    void inACrowdEachGetsItsFourSecondsInTheOrderOfTheCalls() {
        stage.call(call("A-001"));
        stage.call(call("A-002"));
        stage.call(call("A-003"));

        seconds(4);
        assertThat(current()).isEqualTo("A-002");
        seconds(4);
        assertThat(current()).isEqualTo("A-003");
    }

    @Test
    void whenTooManyWaitTheOldestGivesWay() {
        stage.call(call("A-000"));
        for (int i = 1; i <= CallStage.WAITING_MAX + 1; i++) {
            stage.call(call("A-00" + i));
        }

        seconds(4);

        assertThat(current()).isEqualTo("A-002");
    }

    @Test
    void aRecallLightsTheCurrentCallAgain() {
        stage.call(call("A-001"));
        seconds(20);

        stage.call(again("A-001"));

        assertThat(stage.lit()).isTrue();
        assertThat(stage.current().orElseThrow().recall()).isTrue();
    }

    @Test
    void aRecallTakesThePlaceOfItsOwnCallThatWaits() {
        stage.call(call("A-001"));
        stage.call(call("A-002"));
        stage.call(again("A-002"));

        seconds(4);
        assertThat(stage.current().orElseThrow()).isEqualTo(again("A-002"));
        seconds(4);
        assertThat(current()).as("and is not shown twice").isEqualTo("A-002");
        seconds(4);
        assertThat(stage.lit()).isFalse();
    }

    @Test
    void anotherDayBeginsWithNobody() {
        stage.call(call("A-001"));
        stage.call(call("A-002"));

        stage.clear();
        seconds(10);

        assertThat(current()).isEqualTo("nobody");
        assertThat(stage.lit()).isFalse();
    }

    /** A board once stayed bright over the words that he is being served. */
    @Test
    void whoHasComeIsNoLongerLitAndMakesRoomForTheNext() {
        stage.call(call("A-001"));
        stage.call(call("A-002"));

        stage.know(in(CallState.SERVING, "A-001"));
        assertThat(current()).isEqualTo("A-002");
        assertThat(stage.lit()).isTrue();

        stage.know(in(CallState.SERVING, "A-002"));
        assertThat(current()).isEqualTo("A-002");
        assertThat(stage.lit()).isFalse();
        assertThat(stage.calling()).isFalse();
    }

    @Test
    void whoHasComeOrGoneMeanwhileIsNotShownAtLast() {
        stage.call(call("A-001"));
        stage.call(call("A-002"));
        stage.call(call("A-003"));
        stage.call(call("A-004"));

        stage.know(in(CallState.SERVING, "A-002"));
        stage.know(in(CallState.ENDED, "A-003"));
        seconds(4);

        assertThat(current()).isEqualTo("A-004");
    }

    @Test
    void aCounterThatStartsByItselfCallsAsBrightlyAsOthers() {
        stage.call(in(CallState.SERVING, "A-001"));
        stage.know(new BoardCall("turn-A-001", "A-001", "3", "Disdukcapil", 0, 1, CallState.SERVING));

        assertThat(stage.calling()).isTrue();
        assertThat(stage.lit()).isTrue();
        seconds(8);
        assertThat(stage.calling()).isFalse();
    }

    /** A demonstration at thirty times the pace once showed calls twenty seconds late. */
    @Test
    void inAHurriedMallCallsHurryToo() {
        rate = 10;
        stage.call(call("A-001"));
        stage.call(call("A-002"));

        seconds(0.4);
        assertThat(current()).isEqualTo("A-002");
        seconds(0.8);
        assertThat(stage.calling()).isFalse();
    }

    @Test
    void howeverFastTheMallAPanelDoesNotFlicker() {
        rate = 600;
        stage.call(call("A-001"));
        stage.call(call("A-002"));

        seconds(0.333);
        assertThat(current()).isEqualTo("A-001");
        seconds(0.001);
        assertThat(current()).isEqualTo("A-002");
    }

    @Test
    void flashesFasterThanPeopleCanBearAreRefused() {
        assertThatThrownBy(() -> new BoardTimes(4_000, 8_000, 100, 8_000, 30_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("334");
    }
}
