package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.server.projection.ViewsCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionOfRandomDaysTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatClientsWereToldIsTheHallAsItIsAfterEveryCommit(long seed) throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        ViewsCheck check = new ViewsCheck(time);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.look(state -> {
                check.begin(state);
                return true;
            });
            run.engine.listen(check);
            new RandomDay(new Random(seed), run, time).ask(120);
            run.look(state -> true);
        }

        assertThat(check.faults()).isEmpty();
        assertThat(check.compared()).isGreaterThan(10);
    }

    /** A call that was being spoken stood in every snapshot until the next morning. */
    @Test
    void theDaysCloseLeavesNothingToSpeak() throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        ViewsCheck check = new ViewsCheck(time);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.look(state -> {
                check.begin(state);
                return true;
            });
            run.engine.listen(check);
            run.ask(MallFixture.officer(1), new OfficerCommand.OpenCounter(MallFixture.COUNTERS.get(0)));
            run.ask(MallFixture.KIOSK, EngineRun.issue("v1", MallFixture.ID_CARD));
            time.pass(Duration.ofSeconds(20));
            run.ask(MallFixture.officer(1), new OfficerCommand.CallNext(MallFixture.COUNTERS.get(0), null));
            assertThat(run.<Boolean>look(state -> state.voices().isEmpty())).isFalse();
            run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.look(state -> true);
        }

        assertThat(check.faults()).isEmpty();
    }
}
