package id.satuatap.server.querymodel;

import id.satuatap.hall.state.HallState;
import id.satuatap.journal.Journal;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFolder;
import id.satuatap.server.record.RecordCodec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * What reports read: rows that the thread {@code projector} writes behind the journal. Thread-safe.
 *
 * <p>Nothing that decides anything is read from it. Its folder may be deleted while the server is down: it is made anew.
 */
public final class QueryModel implements CommitListener, AutoCloseable {
    private final ProgressBoard board = new ProgressBoard();
    private final Projector projector;
    private final Thread thread;

    /** @param folder for the store alone; made if missing */
    public QueryModel(Journal journal, RecordCodec codec, Path folder) {
        this(History.of(journal), codec, folder, RebuildSettings.ofThisProgram());
    }

    QueryModel(History history, RecordCodec codec, Path folder, RebuildSettings rebuilds) {
        this.projector = new Projector(history, new RecordEvents(codec), new StoreFolder(folder), board, rebuilds);
        this.thread = new Thread(projector::run, "projector");
    }

    /** Begins to catch up or to rebuild; returns at once. */
    public QueryModel start() {
        thread.start();
        return this;
    }

    /** A signal only: what became durable is read from the journal. Never waits. */
    @Override
    public void committed(Commit commit, HallState state) {
        projector.wake();
    }

    public Progress progress() {
        return board.progress();
    }

    /**
     * Waits until every event up to {@code sequence} can be read. When it answers false, {@link #progress} says why.
     */
    public boolean awaitSequence(long sequence, Duration patience) throws InterruptedException {
        return board.await(sequence, patience);
    }

    /** For reading; empty while there is no store. One instance must not be kept: a rebuild replaces it. */
    public Optional<Jdbi> reads() {
        return projector.store().map(Store::reads);
    }

    /** Ends after the batch under way. Close it after the engine and before the journal. */
    @Override
    public void close() {
        projector.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
