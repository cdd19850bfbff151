package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Entry;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.reports.daily.DailyReport;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulated day, written into a real journal by the server's own codec, gives every number, order and figure again. */
class ReplayedDayTest {
    private static final RecordCodec CODEC = RecordCodec.ofThisRelease();

    /** Bookings need days before the one for which they are made; on the Tuesday nobody works. */
    private static final List<LocalDate> DATES =
            List.of(Plans.MONDAY, Plans.MONDAY.plusDays(2), Plans.MONDAY.plusDays(3));

    /** What the days must have seen: whatever joins, splits, books or moves bends a figure most easily. */
    private static final Set<String> SEEN = Set.of(
            "BookingCheckedIn",
            "JourneyBegun",
            "VisitsJoined",
            "VisitParted",
            "VisitSplit",
            "LegHandedOver",
            "PlaceRestored",
            "TicketTransferred",
            "ServingHeld");

    private static final int SEEDS = 20;

    @TempDir
    Path folder;

    @Test
    void a_day_in_the_middle_of_its_rush_is_read_back_as_it_was() throws IOException {
        Kept kept = Kept.play(Weather.stormy(), at(DATES.get(2), LocalTime.of(13, 0)), kinds -> kinds.today);

        write(kept.entries);

        try (Journal journal = Journal.open(folder, JournalOptions.of("mpp"))) {
            HallState again = Past.read(journal, CODEC).state();
            assertThat(StateDigest.of(again)).isEqualTo(kept.digest);
            assertThat(liveFigures(again)).isEqualTo(kept.figures);
            assertThat(again.visits()).hasSizeGreaterThan(50);
        }
    }

    @Test
    void the_reports_of_closed_days_say_what_the_simulation_counted() throws IOException, StoreFault {
        Kept kept = Kept.play(Weather.usual(), Instant.MAX, kinds -> kinds.ever);

        write(kept.entries);

        List<DailyReport> reports = new ArrayList<>();
        for (LocalDate date : DATES) {
            reports.add(report(date));
        }
        Totals counted = kept.totals;
        assertThat(counted.bookingsMissed()).isPositive();
        assertThat(sum(reports, report -> report.total().issued())).isEqualTo(counted.issued() + counted.transfers());
        assertThat(sum(reports, report -> report.total().served())).isEqualTo(counted.served());
        assertThat(sum(reports, report -> report.total().notPresent())).isEqualTo(counted.noShows());
        assertThat(sum(reports, report -> report.total().unserved())).isEqualTo(counted.unserved());
        assertThat(sum(reports, report -> report.total().open())).isZero();
        assertThat(sum(reports, report -> report.bookings().total().checkedIn()))
                .isEqualTo(counted.bookingsKept());
        assertThat(sum(reports, report -> report.bookings().total().missed())).isEqualTo(counted.bookingsMissed());
    }

    private DailyReport report(LocalDate date) throws IOException, StoreFault {
        Making making = new Making("test", Instant.parse("2027-01-08T00:00:00Z"), "1", UnaryOperator.identity());
        try (TemporaryModel model = TemporaryModel.of(folder, CODEC, date)) {
            return model.figures().report(date, null, making).orElseThrow();
        }
    }

    private static long sum(List<DailyReport> reports, ToLongFunction<DailyReport> figure) {
        return reports.stream().mapToLong(figure).sum();
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
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

    /** The record of a run up to a moment, and the live state then. */
    private static final class Kept {
        private final Instant until;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> ever = new HashSet<>();
        private final Set<String> today = new HashSet<>();
        private Totals totals = Totals.NONE;
        private String digest = "";
        private List<String> figures = List.of();

        Kept(Instant until) {
            this.until = until;
        }

        /** Of the first seeds the days of the first that saw it all. */
        static Kept play(Weather weather, Instant until, Function<Kept, Set<String>> saw) {
            Simulation days = new Simulation(Plans.of(DATES.size(), 400, weather), Simulation.realRules(), List::of);
            for (long seed = 1; seed <= SEEDS; seed++) {
                Kept kept = new Kept(until);
                kept.totals = days.run(seed, kept::keep, date -> {}).totals();
                if (saw.apply(kept).containsAll(SEEN) && kept.totals.bookingsMissed() > 0) {
                    return kept;
                }
            }
            throw new AssertionError("none of " + SEEDS + " seeds saw " + SEEN);
        }

        void keep(Step step, HallRun hall) {
            if (step.outcome() == Step.Outcome.ACCEPTED && digest.isEmpty()) {
                entries.add(hall.lastEntry());
                step.events().forEach(recorded -> tell(recorded.event()));
                if (!step.at().isBefore(until)) {
                    digest = StateDigest.of(hall.state());
                    figures = liveFigures(hall.state());
                }
            }
        }

        private void tell(HallEvent event) {
            if (event instanceof DayEvent.DayOpened) {
                today.clear();
            }
            ever.add(kind(event));
            today.add(kind(event));
        }

        /** A number that is parted has one of its own from the beginning, or gets one by a split. */
        private static String kind(HallEvent event) {
            return event instanceof JourneyEvent.VisitParted parted
                            && parted.visit().value().startsWith("part")
                    ? "VisitSplit"
                    : event.getClass().getSimpleName();
        }
    }
}
