package id.satuatap.server.reporting;

import id.satuatap.hall.id.PersonId;
import id.satuatap.reports.worker.ReportWorker;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.querymodel.QueryModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything of reports, put together: who answers, and who keeps the archive. Immutable; its parts are thread-safe.
 *
 * @param reporting answers who asks
 * @param keeper hears of commits
 */
public record ReportDesk(Reporting reporting, ArchiveKeeper keeper, ReportWorker worker, ExecutorService work)
        implements AutoCloseable {
    private static final long STOP_SECONDS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

    /**
     * What reports are made of. Immutable.
     *
     * @param data the server's folder, in which the archive lies
     * @param name of a person, its id where there is none
     * @param hash of a command's content
     */
    public record Parts(
            Engine engine,
            QueryModel model,
            LongSupplier durableSequence,
            InstantSource time,
            Path data,
            Function<PersonId, String> name,
            UnaryOperator<String> hash,
            String softwareVersion) {}

    /**
     * @param work one thread with a bounded queue, that refuses what does not fit; becomes this desk's own
     * @param timer for what must be tried again later
     */
    public static ReportDesk of(
            Parts parts, ReportWorker worker, ExecutorService work, ScheduledExecutorService timer) {
        FiguresDesk desk = new FiguresDesk(parts.model(), parts.durableSequence());
        ReportFiles files = new ReportFiles(worker);
        ArchiveFolder archive = new ArchiveFolder(parts.data().resolve("reports-archive"));
        Reporting reporting = new Reporting(
                desk,
                files,
                new ArchivedReports(desk, archive),
                parts.time(),
                id -> parts.name().apply(new PersonId(id)),
                parts.softwareVersion(),
                work);
        Archiving archiving = new Archiving(desk, files, archive, parts.engine(), parts.hash());
        return new ReportDesk(reporting, new ArchiveKeeper(desk, archiving, reporting, work, timer), worker, work);
    }

    /** Makes up what was missed. */
    public void start() {
        keeper.look();
    }

    /**
     * The worker first: whoever waits for it is told so at once. Nobody is interrupted, which would close H2's file under
     * its writes.
     */
    @Override
    public void close() {
        worker.close();
        work.shutdown();
        try {
            if (!work.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a report is still under way, the server does not wait for it");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
