package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");
    private static final long QUICK = 100_000;
    private static final HallEvent RECALL = new TurnEvent.TicketRecalled(new TurnId("v/1/1"));
    private static final HallEvent MORNING = new DayEvent.DayOpened(LocalDate.of(2026, 11, 23));

    private final Untold untold = new Untold(0);

    @Test
    void aLoneGroupIsToldAtOnce() {
        Commit group = commit(7, RECALL);
        untold.add(group, QUICK);

        assertThat(untold.take(false, 0)).contains(group);
        assertThat(untold.take(false, 0)).isEmpty();
    }

    @Test
    void groupsThatFollowAreToldTogetherAfterSomeMillisecondsAndNoneIsLeftOut() {
        tellAt(0);
        untold.add(commit(7, RECALL), QUICK);
        assertThat(untold.take(false, 100_000)).isEmpty();
        untold.add(commit(8, RECALL), QUICK);
        assertThat(untold.take(false, 4_999_999)).isEmpty();
        untold.add(commit(9, RECALL), QUICK);

        assertThat(untold.take(false, 5_000_000)).hasValueSatisfying(told -> {
            assertThat(told.from()).isEqualTo(7);
            assertThat(told.to()).isEqualTo(9);
            assertThat(told.events()).extracting(Recorded::sequence).containsExactly(7L, 8L, 9L);
        });
        assertThat(untold.take(true, 6_000_000)).isEmpty();
    }

    @Test
    void whoeverListensKnowsHowLongUntilTheNextTelling() {
        assertThat(untold.heldNanos(0)).isEmpty();
        tellAt(0);
        assertThat(untold.heldNanos(1)).isEmpty();
        untold.add(commit(7, RECALL), QUICK);

        assertThat(untold.heldNanos(2_000_000)).hasValue(3_000_000);
        assertThat(untold.heldNanos(9_000_000)).hasValue(0);
    }

    @Test
    void whenNothingComesWhatIsLeftIsTold() {
        tellAt(0);
        untold.add(commit(7, RECALL), QUICK);
        assertThat(untold.take(false, 1)).isEmpty();

        assertThat(untold.take(true, 2)).contains(commit(7, RECALL));
    }

    @Test
    void aMorningIsToldAtOnceSinceItsStateIsKept() {
        tellAt(0);
        untold.add(commit(7, MORNING), QUICK);

        assertThat(untold.take(false, 1)).contains(commit(7, MORNING));
    }

    @Test
    void afterASlowFlushNothingWaitsForAnotherOne() {
        tellAt(0);
        untold.add(commit(7, RECALL), 30_000_000);

        assertThat(untold.take(false, 1)).contains(commit(7, RECALL));
    }

    @Test
    void whoLostHisRightsIsToldOfAtOnce() {
        HallEvent locked = new AccessEvent.DeviceRevoked(new DeviceId("kiosk-1"));
        tellAt(0);
        untold.add(commit(7, RECALL), QUICK);
        assertThat(untold.take(false, 1)).isEmpty();
        untold.add(commit(8, locked), QUICK);

        assertThat(untold.take(false, 2))
                .hasValueSatisfying(told -> assertThat(told.to()).isEqualTo(8));
    }

    @Test
    void noMoreIsGatheredThanAFrameHolds() {
        tellAt(0);
        int gathered = 0;
        Optional<Commit> told = Optional.empty();
        while (told.isEmpty()) {
            gathered++;
            untold.add(commit(gathered, RECALL), QUICK);
            told = untold.take(false, 1);
        }

        assertThat(told.get().events()).hasSize(400);
    }

    @Test
    void aClockThatBeganBelowZeroHoldsNothingForEver() {
        Untold early = new Untold(Long.MAX_VALUE - 1);
        early.add(commit(7, RECALL), QUICK);
        assertThat(early.take(false, Long.MAX_VALUE)).isPresent();
        early.add(commit(8, RECALL), QUICK);

        assertThat(early.take(false, Long.MIN_VALUE + 6_000_000)).isPresent();
    }

    private void tellAt(long nanos) {
        untold.add(commit(1, RECALL), QUICK);
        assertThat(untold.take(false, nanos)).isPresent();
    }

    private static Commit commit(long sequence, HallEvent event) {
        return new Commit(1, sequence, sequence, AT, List.of(new Recorded(sequence, AT, event)));
    }
}
