package id.satuatap.reports.sheet;

import static id.satuatap.reports.sheet.Column.*;

import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.Share;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import id.satuatap.reports.daily.VisitFigures;
import java.util.List;
import java.util.stream.Stream;

/** The columns of legs and of turns, and the cells that go with them. Stateless. */
final class FigureCells {
    static final List<Column> OF_LEGS = List.of(
            ISSUED,
            SERVED,
            NOT_PRESENT,
            CANCELLED,
            UNSERVED,
            OPEN,
            WAITING_COUNT,
            WAITING_MEAN,
            WAITING_MEDIAN,
            WAITING_P90,
            WAITING_LONGEST,
            WALKING_COUNT,
            WALKING_MEAN,
            WALKING_MEDIAN,
            WALKING_P90,
            WALKING_LONGEST,
            SERVICE_COUNT,
            SERVICE_MEAN,
            SERVICE_MEDIAN,
            SERVICE_P90,
            SERVICE_LONGEST,
            WITHIN);
    static final List<Column> OF_TURNS = List.of(
            CALLED,
            FINISHED,
            NOT_PRESENT,
            UNDONE,
            TRANSFERRED,
            CHOSEN,
            WALKING_COUNT,
            WALKING_MEAN,
            WALKING_MEDIAN,
            WALKING_P90,
            WALKING_LONGEST,
            SERVICE_COUNT,
            SERVICE_MEAN,
            SERVICE_MEDIAN,
            SERVICE_P90,
            SERVICE_LONGEST,
            WITHIN,
            OPEN_TIME,
            PAUSED_TIME);
    static final List<Column> OF_VISITS = List.of(
            VISITS,
            LEGS,
            WAITING_COUNT,
            WAITING_MEAN,
            WAITING_MEDIAN,
            WAITING_P90,
            WAITING_LONGEST,
            VISIT_WAITING_COUNT,
            VISIT_WAITING_MEAN,
            VISIT_WAITING_MEDIAN,
            VISIT_WAITING_P90,
            VISIT_WAITING_LONGEST);
    static final List<Column> OF_BOOKINGS = List.of(BOOKED, CHECKED_IN, MISSED, BOOKINGS_CANCELLED, EXPECTED);
    private static final int MEASURED_OF_TURNS = 11;

    private FigureCells() {}

    static Stream<Cell> of(Figures figures) {
        return Stream.of(
                        Stream.of(
                                Cell.count(figures.issued()),
                                Cell.count(figures.served()),
                                Cell.count(figures.notPresent()),
                                Cell.count(figures.cancelled()),
                                Cell.count(figures.unserved()),
                                Cell.count(figures.open())),
                        of(figures.waiting()),
                        of(figures.walking()),
                        of(figures.service()),
                        Stream.of(Cell.part(figures.withinStandard())))
                .flatMap(cells -> cells);
    }

    static Stream<Cell> of(TurnFigures figures, Share shown) {
        return row(
                figures,
                Stream.of(of(figures.walking()), of(figures.service()), Stream.of(Cell.part(shown)))
                        .flatMap(cells -> cells));
    }

    /** Sums of what can be summed; the cells of times and shares stay empty. */
    static Stream<Cell> sumOf(List<TurnFigures> rows) {
        return row(TurnFigures.sumOf(rows), Stream.generate(() -> Cell.EMPTY).limit(MEASURED_OF_TURNS));
    }

    private static Stream<Cell> row(TurnFigures figures, Stream<Cell> measured) {
        return Stream.of(
                        Stream.of(
                                Cell.count(figures.called()),
                                Cell.count(figures.served()),
                                Cell.count(figures.notPresent()),
                                Cell.count(figures.undone()),
                                Cell.count(figures.transferred()),
                                Cell.count(figures.chosen())),
                        measured,
                        Stream.of(Cell.time(figures.openMillis()), Cell.time(figures.pausedMillis())))
                .flatMap(cells -> cells);
    }

    static Stream<Cell> of(VisitFigures figures) {
        return Stream.of(
                        Stream.of(Cell.count(figures.visits()), Cell.count(figures.legs())),
                        of(figures.legWaiting()),
                        of(figures.visitWaiting()))
                .flatMap(cells -> cells);
    }

    static Stream<Cell> of(BookingFigures figures) {
        return Stream.of(
                        figures.booked(),
                        figures.checkedIn(),
                        figures.missed(),
                        figures.cancelled(),
                        figures.expected())
                .map(Cell::count);
    }

    private static Stream<Cell> of(Times times) {
        return Stream.of(
                Cell.count(times.count()),
                Cell.time(times.meanMillis()),
                Cell.time(times.medianMillis()),
                Cell.time(times.p90Millis()),
                Cell.time(times.longestMillis()));
    }
}
