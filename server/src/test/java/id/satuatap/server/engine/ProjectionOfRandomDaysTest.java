package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.projection.ViewsCheck;
import java.nio.file.Path;
import java.util.Random;
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
}
