package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.PersonId;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.server.projection.FiguresViews;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFiguresOfRandomDaysTest {
    private static final Catalogue CATALOGUE = MallFixture.catalogue();

    @TempDir
    Path folder;

    private record LiveFigures(List<ServiceFiguresView> services, List<CounterFiguresView> counters) {}

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theRunningCountsAreWhatALookThroughTheWholeRecordGives(long seed) throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        List<LiveFigures> seen = new ArrayList<>();
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.PublishConfiguration(MallFixture.forgiving()));
            run.ask(
                    MallFixture.SERVER,
                    new OrganiserCommand.SavePerson(
                            new Person(new PersonId("chief"), Role.ORGANISER_SUPERVISOR, null, true), true));
            RandomDay day = new RandomDay(new Random(seed), run, time);
            for (int look = 0; look < 16; look++) {
                day.ask(10);
                seen.add(compared(run));
            }
            run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
            seen.add(compared(run));
            time.pass(Duration.ofDays(1));
            run.openDay(time);
            seen.add(compared(run));
            day.ask(40);
            seen.add(compared(run));
            assertThat(day.verdicts()).containsKey("ReturnVisitor Accepted");
        }
        try (EngineRun again = EngineRun.start(folder, time)) {
            assertThat(compared(again)).isEqualTo(seen.get(seen.size() - 1));
        }

        assertThat(seen.stream().flatMap(figures -> figures.services().stream()))
                .anyMatch(view -> view.waiting() > 0)
                .anyMatch(view -> view.called() > 0)
                .anyMatch(view -> view.serving() > 0)
                .anyMatch(view -> view.servedToday() > 0)
                .anyMatch(view -> view.notPresentToday() > 0);
        assertThat(seen.stream().flatMap(figures -> figures.counters().stream()))
                .anyMatch(view -> view.idleSince() != null)
                .anyMatch(view -> view.servedToday() > 0);
    }

    private LiveFigures compared(EngineRun run) throws Exception {
        LiveFigures live = run.look(state -> new LiveFigures(
                CATALOGUE.services().stream()
                        .map(service -> FiguresViews.of(state, service))
                        .toList(),
                CATALOGUE.counters().stream()
                        .map(counter -> FiguresViews.of(state, counter))
                        .toList()));
        RescannedFigures rescanned = RescannedFigures.of(folder);
        assertThat(live)
                .isEqualTo(new LiveFigures(
                        CATALOGUE.services().stream().map(rescanned::of).toList(),
                        CATALOGUE.counters().stream().map(rescanned::of).toList()));
        return live;
    }
}
