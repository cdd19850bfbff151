package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What becomes of subscribers that stopped reading. Stateless. */
final class StalledReaders {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int READS_MAX = 100_000;
    private static final int READS_AFTER_RETURN = 20;

    private StalledReaders() {}

    /** Reads what still lies on the line. @return how many were cut off by the server */
    static int cutOff(List<Ear> stalled) throws IOException {
        int cut = 0;
        for (Ear ear : stalled) {
            try (ear) {
                cut += isCutOff(ear) ? 1 : 0;
            }
        }
        return cut;
    }

    private static boolean isCutOff(Ear ear) {
        long heartbeats = 0;
        try {
            for (int reads = 0; reads < READS_MAX && heartbeats < 3; reads++) {
                long before = System.nanoTime();
                if (!ear.readWithin(PATIENCE, (from, to) -> {})) {
                    return true;
                }
                // What lay on the line comes at once; what comes later is sent to somebody who is still listened to.
                heartbeats += System.nanoTime() - before > PATIENCE.toNanos() / 10 ? 1 : 0;
            }
            return false;
        } catch (SocketTimeoutException silent) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** They come again, from the hall as it is now, and a number is taken. @return how many heard of it */
    static int resumed(int port, int boards, int stalled, String service) throws IOException {
        StreamPlace place = StreamPlace.now(port);
        try (Kiosk kiosk = new Kiosk(port, 1, stalled)) {
            kiosk.issue(service);
        }
        int resumed = 0;
        for (int i = 1; i <= stalled; i++) {
            try (Ear ear = place.listen(BenchMall.board(boards + i), false)) {
                AtomicBoolean heard = new AtomicBoolean();
                boolean open = true;
                for (int reads = 0; open && !heard.get() && reads < READS_AFTER_RETURN; reads++) {
                    open = ear.readWithin(PATIENCE, (from, to) -> heard.set(true));
                }
                resumed += heard.get() ? 1 : 0;
            }
        }
        return resumed;
    }
}
