package id.satuatap.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.demo.LegEnds.End;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LegEndsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:41:00Z");

    private final LegEnds ends = new LegEnds();

    private static WaitingView waiting(String leg, boolean transferred) {
        return new WaitingView(leg, "V1", "A-001", "S1", "DKC", NOW, NOW, false, transferred, null, null, true, null);
    }

    private static TurnView turn(String leg, TurnState state) {
        return new TurnView(
                leg + "/1", leg, "V1", "A-001", "S1", "Kartu Keluarga", state, NOW, NOW, null, 1, false, null, null);
    }

    private void comesToADesk(TurnState state) {
        ends.waits(waiting("V1/1", false));
        ends.atDesk(turn("V1/1", TurnState.CALLED));
        ends.atDesk(turn("V1/1", state));
    }

    private Map<End, Integer> counted() {
        return Arrays.stream(End.values())
                .filter(end -> ends.count(end) > 0)
                .collect(Collectors.toMap(Function.identity(), ends::count));
    }

    @Test
    void whoIsServedHasFinishedWhenHeLeavesTheDesk() {
        comesToADesk(TurnState.SERVING);
        ends.leftDesk(turn("V1/1", TurnState.SERVING), false);

        assertThat(counted()).containsExactly(Map.entry(End.FINISHED, 1));
    }

    @Test
    void whoIsOnlyCalledDidNotCome() {
        comesToADesk(TurnState.CALLED);
        ends.leftDesk(turn("V1/1", TurnState.CALLED), false);

        assertThat(counted()).containsExactly(Map.entry(End.NO_SHOW, 1));
    }

    /** A call that was taken back once counted as one whose visitor did not come. */
    @Test
    void aCallThatWasTakenBackIsNoEnd() {
        comesToADesk(TurnState.CALLED);
        ends.leftDesk(turn("V1/1", TurnState.CALLED), false);
        ends.waits(waiting("V1/1", false));

        assertThat(counted()).isEmpty();
        assertThat(ends.undone()).isEqualTo(1);
    }

    @Test
    void whoIsSentOnHasNotFinishedWhereverHeWasSentFrom() {
        comesToADesk(TurnState.SERVING);
        ends.leftDesk(turn("V1/1", TurnState.SERVING), false);
        ends.waits(waiting("V1/2", true));

        assertThat(counted()).containsExactly(Map.entry(End.TRANSFERRED, 1));
    }

    @Test
    void aServiceThatIsOpenedAgainHasNotEnded() {
        comesToADesk(TurnState.SERVING);
        ends.leftDesk(turn("V1/1", TurnState.SERVING), false);
        ends.atDesk(turn("V1/1", TurnState.SERVING));

        assertThat(counted()).isEmpty();
    }

    @Test
    void whoVanishesFromTheQueueWasCancelledAndAfterTheDaysCloseUnserved() {
        ends.waits(waiting("V1/1", false));
        ends.leftQueue("V1/1", false);
        assertThat(counted()).containsExactly(Map.entry(End.CANCELLED, 1));

        ends.leftQueue("V2/1", true);
        assertThat(counted()).containsEntry(End.UNSERVED, 1);
    }

    @Test
    void whoWasCalledWhenTheDayClosedIsUnserved() {
        comesToADesk(TurnState.CALLED);
        ends.leftDesk(turn("V1/1", TurnState.CALLED), true);

        assertThat(counted()).containsExactly(Map.entry(End.UNSERVED, 1));
    }
}
