package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.store.Standing;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    private static final RecordEvents EVENTS = new RecordEvents(MallDays.CODEC);
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    private static Rebuild rebuild(MallDays days, Store store) throws Exception {
        return new Rebuild(History.of(days.journal), EVENTS, store, () -> {});
    }

    @Test
    void theNewestDayComesFirstAndConfigurationsBeforeIt() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.wholeDays(3, 60);
            Rebuild rebuild = rebuild(days, store);
            assertThat(Contents.count(store.reads(), "SELECT COUNT(*) FROM configuration"))
                    .isEqualTo((long) days.eventCounts.get("ConfigurationPublished"));
            assertThat(rebuild.daysTotal()).isEqualTo(4);
            List<LocalDate> order = new ArrayList<>();
            while (rebuild.step()) {
                newDay(store, order);
            }
            assertThat(order).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY);
            assertThat(rebuild.daysDone()).isEqualTo(4);
            assertThat(new Standing(store.reads()).projection().orElseThrow().sequence())
                    .isZero();
            rebuild.finish().close();
            assertThat(new Standing(store.reads()).projection().orElseThrow().sequence())
                    .isEqualTo(days.journal.durableSequence());
        }
    }

    /** What is read before the whole is there would have told only of those who booked on the same day. */
    @Test
    void daysThatAreMadeFirstKnowWhoHadBookedBefore() throws Exception {
        Path journal = folder.resolve("journal");
        try (MallDays days = MallDays.in(journal, 4);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.wholeDays(4, 600);
            days.openDay();
            days.random(60);
            days.flush();
            History history = History.of(days.journal);
            Survey survey = Survey.of(history, EVENTS, history.durable(), Set.of(), LocalDate.MAX);
            RecentDays.write(history, EVENTS, survey, store, 2);

            Map<String, PlainDay> plain = PlainDay.all(journal);
            for (LocalDate date : List.of(MONDAY.plusDays(3), MONDAY.plusDays(4))) {
                assertThat(bookings(store, date))
                        .containsExactlyInAnyOrderElementsOf(PlainBookings.lines(plain.get(date.toString()), null));
            }
            assertThat(Contents.count(
                            store.reads(),
                            "SELECT COUNT(*) FROM booking_change WHERE booked_date >= DATE '2026-11-26'"
                                    + " AND sequence < (SELECT MIN(first_sequence) FROM projection_day)"))
                    .as("booked before")
                    .isPositive();
            assertThat(survey.bookings())
                    .as("of days gone by nothing is held in memory")
                    .hasSizeLessThan(Survey.of(history, EVENTS, history.durable())
                                    .bookings()
                                    .size()
                            * 2
                            / 3);
        }
    }

    private static List<String> bookings(Store store, LocalDate date) {
        Making making = new Making("test", Instant.EPOCH, "0", UnaryOperator.identity());
        return ReportLines.of(new DailyFigures(store.reads())
                        .report(date, null, making)
                        .orElseThrow())
                .stream()
                .filter(line -> line.startsWith("bookings of "))
                .toList();
    }

    private static void newDay(Store store, List<LocalDate> order) throws Exception {
        new Standing(store.reads())
                .days().stream()
                        .map(ProjectionDayRow::businessDate)
                        .filter(Objects::nonNull)
                        .filter(date -> !order.contains(date))
                        .forEach(order::add);
    }

    @Test
    void todayGoesOnWhileOlderDaysAreMade() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 2);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.wholeDays(2, 60);
            days.openDay();
            Rebuild rebuild = rebuild(days, store);
            rebuild.step();
            days.random(50);
            rebuild.step();
            assertThat(new Standing(store.reads()).days().get(0).appliedSequence())
                    .isEqualTo(days.journal.durableSequence());
            rebuild.close();
        }
    }

    @Test
    void daysThatAnInterruptedRebuildFinishedAreNotMadeAgain() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 3);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.wholeDays(4, 60);
            Rebuild interrupted = rebuild(days, store);
            interrupted.step();
            interrupted.step();
            interrupted.step();
            interrupted.close();
            Rebuild again = rebuild(days, store);
            assertThat(again.daysDone()).isEqualTo(2);
            while (again.step()) {
                assertThat(again.daysDone()).isLessThanOrEqualTo(again.daysTotal());
            }
            again.finish().close();
            List<String> resumed = Contents.dump(store.reads());
            try (QueryModel model = new QueryModel(days.journal, MallDays.CODEC, folder.resolve("made-anew")).start()) {
                model.awaitSequence(days.journal.durableSequence(), Duration.ofSeconds(20));
                assertThat(resumed).isEqualTo(Contents.dump(model.reads().orElseThrow()));
            }
        }
    }
}
