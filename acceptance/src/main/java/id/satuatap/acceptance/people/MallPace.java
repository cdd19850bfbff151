package id.satuatap.acceptance.people;

import id.satuatap.protocol.client.MallClock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does things after a time of the mall, whatever its pace; all on one thread. Thread-safe. */
public final class MallPace {
    private static final Logger LOG = LoggerFactory.getLogger(MallPace.class);

    private final ScheduledExecutorService thread;
    private final MallClock clock;

    public MallPace(ScheduledExecutorService thread, MallClock clock) {
        this.thread = thread;
        this.clock = clock;
    }

    public MallClock clock() {
        return clock;
    }

    /** After so much time of the mall. */
    public void after(Duration mallTime, Runnable deed) {
        long realMicros = Math.round(mallTime.toNanos() / (1_000.0 * clock.rate()));
        Future<?> unused = thread.schedule(guarded(deed), Math.max(0, realMicros), TimeUnit.MICROSECONDS);
    }

    /** After so much real time: for retries, which the mall's pace does not hurry. */
    public void afterReal(Duration real, Runnable deed) {
        Future<?> unused = thread.schedule(guarded(deed), real.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void soon(Runnable deed) {
        thread.execute(guarded(deed));
    }

    private static Runnable guarded(Runnable deed) {
        return () -> {
            try {
                deed.run();
            } catch (RuntimeException defect) {
                // The thread's boundary: one person's defect must not silence the others.
                LOG.error("a simulated person stumbled", defect);
            }
        };
    }
}
