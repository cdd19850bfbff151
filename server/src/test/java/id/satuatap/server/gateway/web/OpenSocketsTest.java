package id.satuatap.server.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpenSocketsTest {
    private final OpenSockets<Quiet> open = new OpenSockets<>();

    @Test
    void oneWithWhichItFailsIsCutAndTheOthersHaveTheirTurn() {
        List<Quiet> all = List.of(opened(), opened(), opened());
        List<Quiet> asked = new ArrayList<>();

        open.each(socket -> {
            asked.add(socket);
            if (socket == all.get(1)) {
                throw new IllegalStateException("it cannot be asked");
            }
        });

        assertThat(asked).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).extracting(socket -> socket.aborted).containsExactly(false, true, false);
    }

    @Test
    void whoseGoodbyeIsOnItsWayIsNotDropped() throws InterruptedException {
        Quiet leaving = opened();
        Thread dropping = new Thread(open::drop, "dropping");
        dropping.start();

        open.remove(leaving);
        dropping.join();

        assertThat(leaving.aborted).isFalse();
    }

    @Test
    void whoDoesNotTakeItsGoodbyeIsDropped() {
        Quiet stuck = opened();

        open.drop();

        assertThat(stuck.aborted).isTrue();
    }

    @Test
    void whoStopsInAHurryDropsAtOnceAndStaysInAHurry() throws InterruptedException {
        Quiet stuck = opened();
        CountDownLatch hurried = new CountDownLatch(1);
        Thread dropping = new Thread(
                () -> {
                    Thread.currentThread().interrupt();
                    open.drop();
                    if (Thread.currentThread().isInterrupted()) {
                        hurried.countDown();
                    }
                },
                "dropping");
        dropping.start();
        dropping.join();

        assertThat(stuck.aborted).isTrue();
        assertThat(hurried.getCount()).isZero();
    }

    private Quiet opened() {
        Quiet socket = new Quiet();
        open.add(socket);
        return socket;
    }

    private static final class Quiet implements Socket {
        private volatile boolean aborted;

        @Override
        public void send(byte[] utf8, Done done) {
            done.sent(true);
        }

        @Override
        public void close(int code, String reason) {}

        @Override
        public void abort() {
            aborted = true;
        }
    }
}
