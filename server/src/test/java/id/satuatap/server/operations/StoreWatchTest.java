package id.satuatap.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.journal.SpaceState;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StoreWatchTest {
    private static final SpaceState ROOM = new SpaceState(SpaceState.Kind.OK, 1_000, "");
    private static final SpaceState LOW = new SpaceState(SpaceState.Kind.LOW, 10, "less is free");

    @Test
    void itKnowsBeforeTheFirstCommand() {
        try (StoreWatch watch = new StoreWatch(() -> LOW, StoreWatch.USUAL_INTERVAL)) {
            assertThat(watch.almostFull()).isTrue();
            assertThat(watch.space()).isEqualTo(LOW);
        }
    }

    @Test
    void itNoticesWhenRoomRunsOutAndAlsoAfterADiskThatFailed() throws Exception {
        AtomicReference<SpaceState> disk = new AtomicReference<>(ROOM);
        CountDownLatch looks = new CountDownLatch(5);
        try (StoreWatch watch = new StoreWatch(
                () -> {
                    looks.countDown();
                    if (looks.getCount() == 3) {
                        throw new IllegalStateException("the disk did not answer");
                    }
                    return disk.get();
                },
                Duration.ofMillis(1))) {
            assertThat(watch.almostFull()).isFalse();
            disk.set(LOW);

            assertThat(looks.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.almostFull()).isTrue();
        }
    }
}
