package id.satuatap.server.reporting;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.figures.ReportDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers who asks for reports; whoever may ask what was settled before. Thread-safe, and never waits on its caller's thread. */
public final class Reporting {
    private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);

    private final FiguresDesk desk;
    private final ReportFiles files;
    private final ArchivedReports archive;
    private final InstantSource time;
    private final UnaryOperator<String> officerName;
    private final String softwareVersion;
    private final Executor work;

    /**
     * @param officerName from an officer's id to the name; the id again where there is none
     * @param work one thread with a bounded queue, that refuses what does not fit
     */
    Reporting(
            FiguresDesk desk,
            ReportFiles files,
            ArchivedReports archive,
            InstantSource time,
            UnaryOperator<String> officerName,
            String softwareVersion,
            Executor work) {
        this.desk = desk;
        this.files = files;
        this.archive = archive;
        this.time = time;
        this.officerName = officerName;
        this.softwareVersion = softwareVersion;
        this.work = work;
    }

    /** All days, the newest first. */
    public CompletableFuture<Told<List<ReportDay>>> days() {
        return asked(desk::days);
    }

    /**
     * A day's figures.
     *
     * @param agency cut to this agency, null for the whole mall
     * @param by who asks, as the report will say
     */
    public CompletableFuture<Told<DailyReport>> figures(LocalDate date, @Nullable String agency, String by) {
        return asked(() -> desk.report(date, agency, making(by)));
    }

    /** A day's report as a file: the mall's from the archive, where it lies whole; any other is made now. */
    public CompletableFuture<Told<ReportBytes>> file(
            LocalDate date, @Nullable String agency, ReportFormat format, String by) {
        if (agency != null) {
            return made(date, agency, format, by);
        }
        return asked(() -> new Told.Given<>(archive.find(date, format)))
                .thenCompose(told -> told.thenLater(found -> found.<CompletableFuture<Told<ReportBytes>>>map(
                                bytes -> CompletableFuture.completedFuture(new Told.Given<>(bytes)))
                        .orElseGet(() -> made(date, null, format, by))));
    }

    private CompletableFuture<Told<ReportBytes>> made(
            LocalDate date, @Nullable String agency, ReportFormat format, String by) {
        String name = ArchiveFolder.name(date, agency);
        files.awaken();
        return figures(date, agency, by).thenCompose(told -> told.thenLater(report -> made(report, format, name)));
    }

    private CompletableFuture<Told<ReportBytes>> made(DailyReport report, ReportFormat format, String name) {
        try {
            Path folder = Files.createTempDirectory("satu-atap-report");
            return files.make(report, List.of(format), folder, name).thenApply(told -> {
                Told<ReportBytes> bytes = told.then(made -> read(made.get(0), name));
                delete(folder, name + "." + format.extension());
                return bytes;
            });
        } catch (IOException fault) {
            return CompletableFuture.completedFuture(notHandedOver(fault));
        }
    }

    private static Told<ReportBytes> read(ReportFile file, String name) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            return new Told.Given<>(new ReportBytes(name + "." + file.format().extension(), file.format(), bytes));
        } catch (IOException fault) {
            return notHandedOver(fault);
        }
    }

    private static Told<ReportBytes> notHandedOver(IOException fault) {
        LOG.warn("report could not be handed over reason={}", fault.toString());
        return new Told.Refused<>(ReportRefusal.WORKER_FAILED, fault.toString());
    }

    private static void delete(Path folder, String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder);
        } catch (IOException fault) {
            LOG.warn("a temporary report stays reason={}", fault.toString());
        }
    }

    Making making(String by) {
        return new Making(by, time.instant(), softwareVersion, officerName);
    }

    private <T> CompletableFuture<Told<T>> asked(Question<T> question) {
        try {
            return CompletableFuture.supplyAsync(() -> answer(question), work);
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(
                    new Told.Refused<>(ReportRefusal.TOO_BUSY, "others wait for reports already"));
        }
    }

    private static <T> Told<T> answer(Question<T> question) {
        try {
            return question.answer();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Told.Refused<>(ReportRefusal.TOO_BUSY, "the server is going down");
        }
    }

    private interface Question<T> {
        Told<T> answer() throws InterruptedException;
    }
}
