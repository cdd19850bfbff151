package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.store.Standing;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
