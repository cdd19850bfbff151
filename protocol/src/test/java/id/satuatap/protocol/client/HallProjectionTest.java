package id.satuatap.protocol.client;

import static id.satuatap.protocol.client.HallFixture.NOON;
import static id.satuatap.protocol.client.HallFixture.aCall;
import static id.satuatap.protocol.client.HallFixture.aFrame;
import static id.satuatap.protocol.client.HallFixture.aHeartbeat;
import static id.satuatap.protocol.client.HallFixture.aSnapshot;
import static id.satuatap.protocol.client.HallFixture.aWaitingLeg;
import static id.satuatap.protocol.client.HallFixture.anAnnouncement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.WaitingView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HallProjectionTest {
    private final HallProjection hall = HallProjection.of(aSnapshot(1, 100, 0));

    @Test
    void aFrameMakesANewHallAndLeavesTheOldOneAsItWas() {
        HallProjection after = hall.apply(aFrame(1, 101, 4));

        assertThat(after.sequence()).isEqualTo(101);
        assertThat(after.services().get("DKC-01").waiting()).isEqualTo(4);
        assertThat(hall.services().get("DKC-01").waiting()).isZero();
    }

    @Test
    void onlyTheNextFrameOfTheSameEpochFollows() {
        assertThat(hall.follows(aFrame(1, 101, 1))).isTrue();
        assertThat(hall.follows(aFrame(1, 102, 1))).isFalse();
        assertThat(hall.follows(aFrame(1, 100, 1))).isFalse();
        assertThat(hall.follows(aFrame(2, 101, 1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> hall.apply(aFrame(1, 102, 1)));
    }

    @Test
    void aHeartbeatChangesNothing() {
        assertThat(hall.apply(aHeartbeat(1, 100, NOON, 1))).isSameAs(hall);
    }

    @Test
    void waitingLegsStandInTheOrderOfTheirEffectiveTimes() {
        HallProjection after = hall.apply(aFrame(
                1,
                101,
                new WaitingChanged(aWaitingLeg("a", "DKC-01", NOON.plusSeconds(20))),
                new WaitingChanged(aWaitingLeg("b", "DKC-02", NOON.plusSeconds(5))),
                new WaitingChanged(aWaitingLeg("c", "DKC-01", NOON.plusSeconds(10))),
                new WaitingChanged(aWaitingLeg("d", "DKC-01", NOON)),
                new WaitingRemoved("d")));

        assertThat(after.waiting()).extracting(WaitingView::leg).containsExactly("b", "c", "a");
        assertThat(after.waitingFor("DKC-01")).extracting(WaitingView::leg).containsExactly("c", "a");
        assertThat(after.waitingAt("DKC")).hasSize(3);
        assertThat(after.waitingAt("PLS")).isEmpty();
    }

    @Test
    void anAnnouncementThatIsFinishedIsGone() {
        HallProjection pending = hall.apply(aFrame(
                1,
                101,
                new AnnouncementChanged(anAnnouncement("n1", AnnouncementState.PENDING)),
                new AnnouncementChanged(anAnnouncement("n2", AnnouncementState.GRANTED))));
        HallProjection spoken =
                pending.apply(aFrame(1, 102, new AnnouncementChanged(anAnnouncement("n2", AnnouncementState.SPOKEN))));

        assertThat(pending.announcements())
                .extracting(AnnouncementView::announcement)
                .containsExactly("n1", "n2");
        assertThat(spoken.announcements())
                .extracting(AnnouncementView::announcement)
                .containsExactly("n1");
    }

    @Test
    void theLastTwelveCallsOfEachZoneAreKept() {
        List<Change> calls = new ArrayList<>();
        IntStream.range(0, 15).forEach(i -> calls.add(new CallChanged(aCall("t" + i, 1, NOON.plusSeconds(i)))));
        calls.add(new CallChanged(aCall("other", 2, NOON.minusSeconds(60))));

        HallProjection after = hall.apply(aFrame(1, 101, calls.toArray(Change[]::new)));

        assertThat(after.calls(1)).extracting(CallView::turn).hasSize(12).startsWith("t14", "t13");
        assertThat(after.calls(2)).extracting(CallView::turn).containsExactly("other");
        assertThat(after.calls()).hasSize(13);
    }
}
