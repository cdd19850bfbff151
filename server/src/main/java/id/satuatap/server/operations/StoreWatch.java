package id.satuatap.server.operations;

import id.satuatap.journal.SpaceState;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the journal's disk every so often, so that the engine never has to ask it. Thread-safe. */
public final class StoreWatch implements AutoCloseable {
    /** How often a server looks. */
    public static final Duration USUAL_INTERVAL = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);

    private final Supplier<SpaceState> disk;
    private final ScheduledExecutorService thread;
    private final Future<?> looking;
    private volatile SpaceState last;

    /**
     * Looks once before it returns.
     *
     * @param disk for example {@code journal::spaceState}
     */
    public StoreWatch(Supplier<SpaceState> disk, Duration interval) {
        this.disk = disk;
        this.last = disk.get();
        warn(last);
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, "store-watch");
            worker.setDaemon(true);
            return worker;
        });
        this.looking = thread.scheduleWithFixedDelay(
                this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** True while no number may be issued: the reserved space is for those who wait already. */
    public boolean almostFull() {
        return last.kind() != SpaceState.Kind.OK;
    }

    /** What was seen last. */
    public SpaceState space() {
        return last;
    }

    private void look() {
        try {
            SpaceState now = disk.get();
            if (now.kind() != last.kind()) {
                warn(now);
            }
            last = now;
        } catch (RuntimeException e) {
            LOG.error("the disk could not be looked at", e);
        }
    }

    private static void warn(SpaceState now) {
        if (now.kind() == SpaceState.Kind.OK) {
            LOG.info("store has room, freeBytes={}", now.freeBytes());
        } else {
            LOG.warn("store almost full, kind={}, freeBytes={}, reason={}", now.kind(), now.freeBytes(), now.reason());
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        thread.shutdown();
    }
}
