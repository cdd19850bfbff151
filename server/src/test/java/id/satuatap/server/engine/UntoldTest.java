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

    private final Untold untold = new Untold();

    @Test
    void withoutARushEachGroupIsToldAtOnce() {
        Commit group = commit(7, RECALL);
        untold.add(group, QUICK, 0);

        assertThat(untold.take(false, 0)).contains(group);
        assertThat(untold.take(false, 0)).isEmpty();
    }

    @Test
    void inARushGroupsAreToldTogetherAfterSomeMillisecondsAndNoneIsLeftOut() {
        untold.add(commit(7, RECALL), QUICK, 0);
        assertThat(untold.take(true, 0)).isEmpty();
        untold.add(commit(8, RECALL), QUICK, 1_000_000);
        assertThat(untold.take(true, 4_999_999)).isEmpty();
        untold.add(commit(9, RECALL), QUICK, 5_000_000);

        assertThat(untold.take(true, 5_000_000)).hasValueSatisfying(told -> {
            assertThat(told.from()).isEqualTo(7);
            assertThat(told.to()).isEqualTo(9);
            assertThat(told.events()).extracting(Recorded::sequence).containsExactly(7L, 8L, 9L);
        });
        assertThat(untold.take(false, 6_000_000)).isEmpty();
    }

    @Test
    void theEndOfARushTellsWhatIsLeft() {
        untold.add(commit(7, RECALL), QUICK, 0);
        assertThat(untold.take(true, 1)).isEmpty();

        assertThat(untold.take(false, 2)).contains(commit(7, RECALL));
    }

    @Test
    void aMorningIsToldAtOnceSinceItsStateIsKept() {
        untold.add(commit(7, MORNING), QUICK, 0);

        assertThat(untold.take(true, 0)).contains(commit(7, MORNING));
    }

    @Test
    void afterASlowFlushNothingWaitsForAnotherOne() {
        untold.add(commit(7, RECALL), 30_000_000, 0);

        assertThat(untold.take(true, 0)).contains(commit(7, RECALL));
    }

    @Test
    void whoLostHisRightsIsToldOfAtOnce() {
        HallEvent locked = new AccessEvent.DeviceRevoked(new DeviceId("kiosk-1"));
        untold.add(commit(7, RECALL), QUICK, 0);
        assertThat(untold.take(true, 0)).isEmpty();
        untold.add(commit(8, locked), QUICK, 1);

        assertThat(untold.take(true, 1))
                .hasValueSatisfying(told -> assertThat(told.to()).isEqualTo(8));
    }

    @Test
    void noMoreIsGatheredThanAFrameHolds() {
        int gathered = 0;
        Optional<Commit> told = Optional.empty();
        while (told.isEmpty()) {
            gathered++;
            untold.add(commit(gathered, RECALL), QUICK, 0);
            told = untold.take(true, 0);
        }

        assertThat(told.get().events()).hasSize(400);
    }

    private static Commit commit(long sequence, HallEvent event) {
        return new Commit(1, sequence, sequence, AT, List.of(new Recorded(sequence, AT, event)));
    }
}
