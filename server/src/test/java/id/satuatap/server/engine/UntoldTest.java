package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");
    private static final HallEvent RECALL = new TurnEvent.TicketRecalled(new TurnId("v/1/1"));
    private static final HallEvent MORNING = new DayEvent.DayOpened(LocalDate.of(2026, 11, 23));

    private final Untold untold = new Untold();

    @Test
    void withoutARushEachGroupIsToldAtOnce() {
        Commit group = commit(7, RECALL);
        untold.add(group, 0);

        assertThat(untold.take(false, 0)).contains(group);
        assertThat(untold.take(false, 0)).isEmpty();
    }

    @Test
    void inARushGroupsAreToldTogetherAfterSomeMillisecondsAndNoneIsLeftOut() {
        untold.add(commit(7, RECALL), 0);
        assertThat(untold.take(true, 0)).isEmpty();
        untold.add(commit(8, RECALL), 1_000_000);
        assertThat(untold.take(true, 4_999_999)).isEmpty();
        untold.add(commit(9, RECALL), 5_000_000);

        assertThat(untold.take(true, 5_000_000)).hasValueSatisfying(told -> {
            assertThat(told.from()).isEqualTo(7);
            assertThat(told.to()).isEqualTo(9);
            assertThat(told.events()).extracting(Recorded::sequence).containsExactly(7L, 8L, 9L);
        });
        assertThat(untold.take(false, 6_000_000)).isEmpty();
    }

    @Test
    void theEndOfARushTellsWhatIsLeft() {
        untold.add(commit(7, RECALL), 0);
        assertThat(untold.take(true, 1)).isEmpty();

        assertThat(untold.take(false, 2)).contains(commit(7, RECALL));
    }

    @Test
    void aMorningIsToldAtOnceSinceItsStateIsKept() {
        untold.add(commit(7, MORNING), 0);

        assertThat(untold.take(true, 0)).contains(commit(7, MORNING));
    }

    private static Commit commit(long sequence, HallEvent event) {
        return new Commit(1, sequence, sequence, AT, List.of(new Recorded(sequence, AT, event)));
    }
}
