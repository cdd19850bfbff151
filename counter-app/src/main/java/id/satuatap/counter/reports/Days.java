package id.satuatap.counter.reports;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.report.ReportDayView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of which there are reports, as far as they are known here. Immutable.
 *
 * @param known the newest first
 * @param saying why they could not be asked for
 */
record Days(
        Phase phase, List<ReportDayView> known, @Nullable Saying saying) {
    static final Days NOT_ASKED = new Days(Phase.ASKING, List.of(), null);

    /** How far the asking is. Immutable. */
    enum Phase {
        ASKING,
        KNOWN,
        FAILED
    }

    Days {
        known = List.copyOf(known);
    }

    static Days of(List<ReportDayView> days) {
        return new Days(Phase.KNOWN, days, null);
    }

    /** What was known before stays known. */
    Days asking() {
        return new Days(Phase.ASKING, known, null);
    }

    Days failed(Saying why) {
        return new Days(Phase.FAILED, known, why);
    }

    /** Whether they will be others before long: a closed day waits for its archive, or the last asking failed. */
    boolean changeSoon() {
        return phase == Phase.FAILED || known.stream().anyMatch(day -> day.complete() && !day.archived());
    }

    Optional<ReportDayView> on(@Nullable LocalDate date) {
        return known.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The day to propose: the newest that is over, else the newest. */
    Optional<LocalDate> proposed() {
        return known.stream()
                .filter(ReportDayView::complete)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(ReportDayView::date);
    }
}
