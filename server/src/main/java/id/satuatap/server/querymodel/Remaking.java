package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.StoreFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a process make the query model anew, and starts it again when it failed: what it had made is gone on with. Confined to
 * the projector.
 */
final class Remaking implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Remaking.class);
    private static final int LATER = 10;

    private final RebuildSettings settings;
    private final History history;
    private final StoreFolder folder;
    private final Runnable wake;
    private final LongSupplier nanos;
    private @Nullable RebuildProcess process;
    private boolean recentWanted;
    private RebuildNews before = RebuildNews.none();
    private int failures;
    private long againAt;

    /**
     * Starts nothing yet.
     *
     * @param recentWanted whether a small store of the newest days is wanted first
     * @param wake called on another thread when there is something to {@link #tend}
     */
    Remaking(
            RebuildSettings settings,
            History history,
            StoreFolder folder,
            boolean recentWanted,
            Runnable wake,
            LongSupplier nanos) {
        this.settings = settings;
        this.history = history;
        this.folder = folder;
        this.recentWanted = recentWanted;
        this.wake = wake;
        this.nanos = nanos;
        this.againAt = nanos.getAsLong();
    }

    /**
     * Starts the process where none runs and it is time.
     *
     * @return whether the whole store is there; then nothing runs any more
     * @throws IOException when the journal cannot be read or understood: nothing will help
     */
    boolean tend() throws IOException {
        RebuildProcess running = process;
        if (running == null) {
            if (nanos.getAsLong() - againAt >= 0) {
                start();
            }
            return false;
        }
        RebuildNews news = running.news();
        return switch (news.state()) {
            case AT_WORK -> false;
            case WHOLE -> {
                end(running);
                yield true;
            }
            case DEFECT -> throw new IOException(news.reason());
            case FAULT, DIED -> {
                end(running);
                failed(news);
                yield false;
            }
        };
    }

    private void start() {
        RebuildOrder order = new RebuildOrder(history.folder(), folder.folder(), history.durable(), recentWanted);
        try {
            process = RebuildProcess.start(settings, order, wake);
        } catch (IOException refused) {
            failed(RebuildNews.none().heard(RebuildNews.fault(String.valueOf(refused.getMessage()))));
        }
    }

    /** One that came further than the one before is no repetition. */
    private void failed(RebuildNews news) {
        failures = news.daysDone() > before.daysDone() ? 1 : failures + 1;
        before = news;
        Duration pause =
                failures == 1 ? settings.againAfter() : settings.againAfter().multipliedBy(LATER);
        againAt = nanos.getAsLong() + pause.toNanos();
        LOG.warn(
                "rebuild ended before its end state={} reason={} daysDone={} daysTotal={} againSeconds={}",
                news.state(),
                news.reason(),
                news.daysDone(),
                news.daysTotal(),
                pause.toSeconds());
    }

    /** True once for each small store that was made. */
    boolean takeRecent() {
        RebuildProcess running = process;
        boolean there = recentWanted && running != null && running.news().recent();
        recentWanted &= !there;
        return there;
    }

    /** In milliseconds, until it is to be tended although nothing was told. */
    long untilAgainMillis() {
        return process == null
                ? Math.max(1, Duration.ofNanos(againAt - nanos.getAsLong()).toMillis())
                : Long.MAX_VALUE;
    }

    Progress progress() {
        RebuildProcess running = process;
        RebuildNews news = running == null || running.news().daysTotal() == 0 ? before : running.news();
        return Progress.rebuilding(news.daysDone(), news.daysTotal(), news.reason());
    }

    private void end(RebuildProcess running) {
        running.close();
        process = null;
    }

    @Override
    public void close() {
        RebuildProcess running = process;
        if (running != null) {
            end(running);
        }
    }
}
