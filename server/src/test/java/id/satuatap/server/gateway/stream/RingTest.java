package id.satuatap.server.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.server.projection.Audience;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.ScopedChange;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class RingTest {
    private final Ring ring = new Ring(10);

    @Test
    void theOldestUpdatesGoWhenTheirChangesAreTooMany() {
        ring.restart(1, 0);
        ring.add(update(1, 4));
        ring.add(update(2, 4));
        assertThat(ring.after(1, 0)).hasValueSatisfying(kept -> assertThat(kept).hasSize(2));

        ring.add(update(3, 4));

        assertThat(ring.after(1, 0)).isEmpty();
        assertThat(ring.after(1, 1)).hasValueSatisfying(kept -> assertThat(kept).hasSize(2));
    }

    @Test
    void updatesThatNobodySeesTakeRoomToo() {
        ring.restart(1, 0);
        for (int i = 1; i <= 11; i++) {
            ring.add(update(i, 0));
        }

        assertThat(ring.after(1, 0)).isEmpty();
        assertThat(ring.after(1, 1)).hasValueSatisfying(kept -> assertThat(kept).hasSize(10));
    }

    @Test
    void oneThatIsLargerThanTheRingIsNotKeptAndWhoHasItGoesOn() {
        ring.restart(1, 0);
        ring.add(update(1, 30));

        assertThat(ring.after(1, 0)).isEmpty();
        assertThat(ring.after(1, 1)).hasValueSatisfying(kept -> assertThat(kept).isEmpty());
        ring.add(update(2, 1));
        assertThat(ring.after(1, 1)).hasValueSatisfying(kept -> assertThat(kept).hasSize(1));
    }

    private static HallUpdate.Changed update(long sequence, int changes) {
        return new HallUpdate.Changed(
                1,
                sequence,
                sequence,
                Collections.nCopies(changes, new ScopedChange(Audience.HALL, new WaitingRemoved("v/1"))));
    }
}
