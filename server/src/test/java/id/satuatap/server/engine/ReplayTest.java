package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.record.RecordCodec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatIsReadBackIsWhatWasThere(long seed) throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        String live;
        RandomDay day;
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            day = new RandomDay(new Random(seed), run, time);
            day.ask(180);
            run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
            time.pass(Duration.ofDays(1));
            run.openDay(time);
            day.ask(60);
            live = run.look(StateDigest::text);
            assertThat(run.engine.facts().defects()).isZero();
        }
        try (EngineRun run =
                EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), EngineRun::result)) {
            String readBack = StateDigest.text(
                    Past.read(run.journal, RecordCodec.ofThisRelease()).state());
            assertThat(readBack).isEqualTo(live);
        }
        assertThat(kinds(day, "Accepted")).as("kinds of accepted commands").hasSizeGreaterThan(18);
        assertThat(kinds(day, "Rejected")).as("kinds of rejected commands").hasSizeGreaterThan(8);
    }

    private static Set<String> kinds(RandomDay day, String verdict) {
        Set<String> kinds = new TreeSet<>();
        day.verdicts().keySet().stream().filter(key -> key.endsWith(verdict)).forEach(kinds::add);
        return kinds;
    }
}
