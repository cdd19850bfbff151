package id.satuatap.server.reporting;

import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.server.querymodel.Progress;
import id.satuatap.server.querymodel.QueryModel;
import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.figures.ReportDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from the query model, which catches up first: a report holds everything that was durable when it was asked
 * for, or it is refused. Thread-safe; its callers wait.
 */
final class FiguresDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final QueryModel model;
    private final LongSupplier durableSequence;

    FiguresDesk(QueryModel model, LongSupplier durableSequence) {
        this.model = model;
        this.durableSequence = durableSequence;
    }

    /** All days, the newest first. */
    Told<List<ReportDay>> days() throws InterruptedException {
        return caughtUp().then(figures -> new Told.Given<>(figures.days()));
    }

    /** A closed day needs no waiting once the model has it: nothing of it changes any more. */
    Told<DailyReport> report(LocalDate date, @Nullable String agency, Making making) throws InterruptedException {
        Optional<DailyFigures> closed = model.reads()
                .map(DailyFigures::new)
                .filter(figures -> figures.day(date).filter(ReportDay::complete).isPresent());
        Told<DailyFigures> figures = closed.isPresent() ? new Told.Given<>(closed.get()) : caughtUp();
        return figures.then(ready -> report(ready, date, agency, making));
    }

    /** What the journal says of a day's files in the archive; empty also while the model cannot be read. */
    List<ArchivedFile> archived(LocalDate date) {
        return model.reads()
                .map(reads -> new DailyFigures(reads).archived(date))
                .orElse(List.of());
    }

    private static Told<DailyReport> report(
            DailyFigures figures, LocalDate date, @Nullable String agency, Making making) {
        return figures.report(date, agency, making)
                .<Told<DailyReport>>map(Told.Given::new)
                .orElseGet(() -> figures.day(date).isPresent()
                        ? new Told.Refused<>(ReportRefusal.AGENCY_UNKNOWN, "there was no agency " + agency)
                        : new Told.Refused<>(ReportRefusal.DAY_UNKNOWN, "there is no day " + date));
    }

    private Told<DailyFigures> caughtUp() throws InterruptedException {
        long wanted = durableSequence.getAsLong();
        boolean there = model.progress().phase() != Progress.Phase.REBUILDING && model.awaitSequence(wanted, PATIENCE);
        return model.reads()
                .filter(unused -> there)
                .<Told<DailyFigures>>map(reads -> new Told.Given<>(new DailyFigures(reads)))
                .orElseGet(() -> new Told.Refused<>(
                        ReportRefusal.FIGURES_NOT_READY, model.progress().told() + "; the record stands at " + wanted));
    }
}
