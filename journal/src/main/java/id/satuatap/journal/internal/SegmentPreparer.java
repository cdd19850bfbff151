package id.satuatap.journal.internal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one segment of forced zeros ready, made on its own thread {@code journal-prepare}, so that going on to the next
 * segment never waits for 16 MiB of zeros and a full disk is known long before it stops anything; thread-safe.
 */
public final class SegmentPreparer implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SegmentPreparer.class);
    private static final long RETRY_SECONDS = 10;
    private static final long CLOSE_SECONDS_MAX = 5;

    private final Path folder;
    private final Disk disk;
    private final int segmentBytes;
    private final Object making = new Object();
    private final ScheduledExecutorService thread;
    private volatile String fault = "";
    // Guarded by making: its zeros were made or looked through by this program, and nobody has begun with it since.
    private boolean zerosKnown;

    public SegmentPreparer(Path folder, Disk disk, int segmentBytes) {
        this.folder = folder;
        this.disk = disk;
        this.segmentBytes = segmentBytes;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread preparing = new Thread(task, "journal-prepare");
            // What it makes is worthless until it is renamed, and remade at the next start.
            preparing.setDaemon(true);
            return preparing;
        });
    }

    /** Begins to prepare the next segment. After a failure it is tried again every 10 seconds. */
    public void prepareAhead() {
        thread.execute(this::prepareOrRetry);
    }

    private void prepareOrRetry() {
        try {
            prepare();
        } catch (IOException e) {
            if (thread.isShutdown()) {
                LOG.debug("preparing ended with the journal, folder={}", folder, e);
                return;
            }
            LOG.warn("next journal segment not prepared, folder={}, retrySeconds={}", folder, RETRY_SECONDS, e);
            var unused = thread.schedule(this::prepareOrRetry, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /**
     * Makes the prepared file the segment of {@code header}; the file is made here and now if it is not there yet. Under
     * the lock of the preparing thread, which must not take the file for rubbish while it has a header and no name.
     *
     * @throws IOException when there is no room for it
     */
    public OpenSegment begin(SegmentHeader header) throws IOException {
        synchronized (making) {
            prepare();
            zerosKnown = false;
            return OpenSegment.begin(disk, folder, folder.resolve(SegmentFiles.PREPARED), header);
        }
    }

    private void prepare() throws IOException {
        synchronized (making) {
            try {
                Path prepared = folder.resolve(SegmentFiles.PREPARED);
                if (!usable(prepared)) {
                    make(prepared);
                }
                zerosKnown = true;
                fault = "";
            } catch (IOException e) {
                fault = "the next segment could not be prepared: " + e.getMessage();
                throw e;
            }
        }
    }

    private boolean usable(Path prepared) throws IOException {
        if (!Files.exists(prepared) || Files.size(prepared) != segmentBytes) {
            return false;
        }
        if (zerosKnown) {
            // Whoever appends waits: 16 MiB are looked through on the preparing thread alone.
            return true;
        }
        try (FrameWindow window = new FrameWindow(prepared, new Digests())) {
            return window.nonZeroEnd(0, segmentBytes) == 0;
        }
    }

    private void make(Path prepared) throws IOException {
        Path preparing = folder.resolve(SegmentFiles.PREPARING);
        disk.delete(preparing);
        disk.delete(prepared);
        try (DiskFile file = disk.allocate(preparing, segmentBytes)) {
            file.force();
        } catch (IOException e) {
            disk.delete(preparing);
            throw e;
        }
        disk.rename(preparing, prepared);
        disk.forceFolder(folder);
    }

    /** Why there is no next segment; empty when there is one or it is being made. */
    public String fault() {
        return fault;
    }

    /** Returns when nothing is written any more, so that the folder can be given away. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS_MAX, TimeUnit.SECONDS)) {
                LOG.warn("preparing the next segment did not end in time, folder={}", folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
