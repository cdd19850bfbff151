package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.JournalReader;
import id.satuatap.server.record.CommandRecord;
import id.satuatap.server.record.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journals of past releases, one record a line: what they say must never change. */
class GoldenJournalTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String THIS_RELEASE = "0.1.0";

    /**
     * Numbers split, joined and parted, and visitors on loan, before it was on record who goes along, and when the way back of
     * two legs that became one was told twice.
     */
    private static final String JOURNEYS = "journeys";

    private static final String RECORDS = "journal.jsonl";
    private static final String DIGEST = "state.sha256";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {THIS_RELEASE, JOURNEYS})
    void aPastReleasesJournalFoldsToItsState(String release) throws Exception {
        Path golden = GOLDEN.resolve(release);
        HallState state = fold(Files.readAllLines(golden.resolve(RECORDS)));

        assertThat(state.visits()).isNotEmpty();
        assertThat(StateDigest.of(state))
                .isEqualTo(Files.readString(golden.resolve(DIGEST)).strip());
    }

    @Test
    @EnabledIfSystemProperty(named = "golden.update", matches = THIS_RELEASE)
    void writeThisReleasesJournal() throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            RandomDay day = new RandomDay(new Random(2026), run, time);
            day.ask(60);
            run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
            time.pass(Duration.ofDays(1));
            run.openDay(time);
            day.ask(60);
        }
        List<String> lines = new ArrayList<>();
        JournalReader.read(folder, 1, record -> lines.add(new String(record.payloadBytes(), StandardCharsets.UTF_8)));
        Path golden = Files.createDirectories(GOLDEN.resolve(THIS_RELEASE));
        Files.write(golden.resolve(RECORDS), lines);
        Files.writeString(golden.resolve(DIGEST), StateDigest.of(fold(lines)) + "\n");
    }

    private static HallState fold(List<String> lines) {
        RecordCodec codec = RecordCodec.ofThisRelease();
        HallState state = new HallState();
        Fold fold = new Fold(state);
        for (String line : lines) {
            CommandRecord command = codec.decode(line.getBytes(StandardCharsets.UTF_8));
            new StoredCommand(state.sequence() + 1, command)
                    .events()
                    .forEach(event -> fold.apply(event.sequence(), event.at(), event.event()));
        }
        return state;
    }
}
