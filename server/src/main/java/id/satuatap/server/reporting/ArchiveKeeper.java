package id.satuatap.server.reporting;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.querymodel.figures.ReportDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that every closed day's report is in the archive: at the close, and after a start for days that were missed. What
 * fails is tried again. Thread-safe.
 */
public final class ArchiveKeeper implements CommitListener {
    /** Days further back than this are made when somebody asks, not by themselves. */
    private static final int DAYS_BACK = 31;

    private static final long RETRY_SECONDS = 600;
    private static final long NOT_READY_SECONDS = 5;
    /** The server is named where a person's name would stand. */
    private static final String BY = "Satu Atap";

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveKeeper.class);

    private final FiguresDesk desk;
    private final Archiving archiving;
    private final Reporting reporting;
    private final Executor work;
    private final ScheduledExecutorService timer;

    ArchiveKeeper(
            FiguresDesk desk, Archiving archiving, Reporting reporting, Executor work, ScheduledExecutorService timer) {
        this.desk = desk;
        this.archiving = archiving;
        this.reporting = reporting;
        this.work = work;
        this.timer = timer;
    }

    @Override
    public void committed(Commit commit, HallState state) {
        if (commit.events().stream().anyMatch(recorded -> recorded.event() instanceof DayEvent.DayClosed)) {
            look();
        }
    }

    /** Looks for a day that is not archived; one at a time, so that whoever asks for a report comes in between. */
    public void look() {
        try {
            work.execute(this::archiveOldest);
        } catch (RejectedExecutionException full) {
            lookIn(NOT_READY_SECONDS);
        }
    }

    private void lookIn(long seconds) {
        try {
            var unused = timer.schedule(this::look, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("no report is archived any more, the server is going down");
        }
    }

    private void archiveOldest() {
        try {
            desk.days().match(new Told.Cases<List<ReportDay>, Boolean>() {
                @Override
                public Boolean given(Told.Given<List<ReportDay>> answer) {
                    oldest(answer.value()).ifPresent(ArchiveKeeper.this::archive);
                    return true;
                }

                @Override
                public Boolean refused(Told.Refused<List<ReportDay>> answer) {
                    lookIn(NOT_READY_SECONDS);
                    return false;
                }
            });
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<LocalDate> oldest(List<ReportDay> days) {
        Optional<LocalDate> newest = days.stream().map(ReportDay::date).max(Comparator.naturalOrder());
        return days.stream()
                .filter(day -> day.complete() && !day.archived())
                .map(ReportDay::date)
                .filter(date -> date.isAfter(newest.orElse(date).minusDays(DAYS_BACK)))
                .min(Comparator.naturalOrder());
    }

    private void archive(LocalDate date) {
        try {
            // Logging waits for a disk, so it is none of the engine's business.
            var unused = archiving
                    .archive(date, reporting.making(BY))
                    .exceptionally(stopped -> new Told.Refused<>(ReportRefusal.WORKER_FAILED, stopped.toString()))
                    .thenAcceptAsync(told -> ended(date, told), timer);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended(LocalDate date, Told<List<ReportFile>> told) {
        told.match(new Told.Cases<List<ReportFile>, Boolean>() {
            @Override
            public Boolean given(Told.Given<List<ReportFile>> answer) {
                LOG.info(
                        "daily report archived day={} files={}",
                        date,
                        answer.value().size());
                look();
                return true;
            }

            @Override
            public Boolean refused(Told.Refused<List<ReportFile>> answer) {
                LOG.warn("daily report not archived day={} code={} reason={}", date, answer.code(), answer.reason());
                lookIn(RETRY_SECONDS);
                return false;
            }
        });
    }
}
