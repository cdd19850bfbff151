package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.Invariants;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Entry;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.reports.daily.Figures;
import id.satuatap.server.engine.Past;
import id.satuatap.server.projection.FiguresViews;
import id.satuatap.server.querymodel.TemporaryModel;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.record.CommandRecord;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulated day, written into a real journal by the server's own codec, gives every number, order and figure again. */
class ReplayedDayTest {
    private static final RecordCodec CODEC = RecordCodec.ofThisRelease();

    @TempDir
    Path folder;

    @Test
    void a_day_in_the_middle_of_its_rush_is_read_back_as_it_was() throws IOException {
        Kept kept = new Kept();
        new Simulation(Plans.of(1, 400, Weather.stormy()), Simulation.realRules(), Invariants::all)
                .run(3, (step, hall) -> kept.keepUntil(step, hall, 2_000), date -> {});

        write(kept.entries);

        try (Journal journal = Journal.open(folder, JournalOptions.of("mpp"))) {
            HallState again = Past.read(journal, CODEC).state();
            assertThat(StateDigest.of(again)).isEqualTo(kept.digest);
            assertThat(liveFigures(again)).isEqualTo(kept.figures);
            assertThat(again.visits()).hasSizeGreaterThan(50);
        }
    }

    @Test
    void a_closed_days_report_says_what_the_simulation_counted() throws IOException, StoreFault {
        Kept kept = new Kept();
        Outcome outcome = new Simulation(Plans.of(1, 400, Weather.usual()), Simulation.realRules(), Invariants::all)
                .run(4, (step, hall) -> kept.keepUntil(step, hall, Long.MAX_VALUE), date -> {});

        write(kept.entries);

        Making making = new Making("test", Instant.parse("2027-01-05T00:00:00Z"), "1", UnaryOperator.identity());
        try (TemporaryModel model = TemporaryModel.of(folder, CODEC, Plans.MONDAY)) {
            Figures total = model.figures()
                    .report(Plans.MONDAY, null, making)
                    .orElseThrow()
                    .total();
            Totals counted = outcome.totals();
            assertThat(total.issued()).isEqualTo(counted.issued() + counted.transfers());
            assertThat(total.served()).isEqualTo(counted.served());
            assertThat(total.notPresent()).isEqualTo(counted.noShows());
            assertThat(total.unserved()).isEqualTo(counted.unserved());
            assertThat(total.open()).isZero();
        }
    }

    private void write(List<Entry> entries) throws IOException {
        try (Journal journal = Journal.open(folder, JournalOptions.of("mpp"))) {
            for (Entry entry : entries) {
                journal.append(1, entry.events().size(), CODEC.encode(record(entry)));
                if (entry.events().stream().anyMatch(DayEvent.DayClosed.class::isInstance)) {
                    journal.roll();
                }
            }
            journal.flush();
        }
    }

    private static CommandRecord record(Entry entry) {
        return new CommandRecord(
                "mpp",
                1,
                entry.said().id(),
                entry.said().who().name(),
                entry.at(),
                entry.firstSequence(),
                "test",
                "",
                "null",
                entry.events());
    }

    /** What a supervisor's screen says of every service and counter. */
    private static List<String> liveFigures(HallState state) {
        return state.directory().stream()
                .map(found -> found.catalogue())
                .flatMap(catalogue -> Stream.concat(
                        catalogue.services().stream().map(service -> FiguresViews.of(state, service)),
                        catalogue.counters().stream().map(counter -> FiguresViews.of(state, counter))))
                .map(Object::toString)
                .toList();
    }

    /** The record of a run, and the live state at its end. */
    private static final class Kept {
        private final List<Entry> entries = new ArrayList<>();
        private long events;
        private String digest = "";
        private List<String> figures = List.of();

        void keepUntil(Step step, HallRun hall, long most) {
            if (step.outcome() == Step.Outcome.ACCEPTED && events < most) {
                entries.add(hall.lastEntry());
                events += step.events().size();
                if (events >= most) {
                    digest = StateDigest.of(hall.state());
                    figures = liveFigures(hall.state());
                }
            }
        }
    }
}
