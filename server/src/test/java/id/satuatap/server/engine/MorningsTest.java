package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.history.PastSteps;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MorningsTest {
    private static final RecordCodec CODEC = RecordCodec.ofThisRelease();

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
    private Verdict yesterdays = new Verdict.Refused(Verdict.Refusal.BUSY);
    private String live = "";

    @BeforeEach
    void fiveDays() throws Exception {
        Mornings mornings = mornings("1");
        try (EngineRun run =
                EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), EngineRun::result)) {
            run.engine.listen(mornings.keeper(run.journal));
            run.started().open(time);
            RandomDay day = new RandomDay(new Random(4), run, time);
            for (int n = 0; n < 5; n++) {
                day.ask(15);
                if (n == 2) {
                    run.ask(MallFixture.KIOSK, "later", EngineRun.issue("later", MallFixture.ID_CARD));
                }
                if (n == 3) {
                    yesterdays = run.ask(MallFixture.KIOSK, "late", EngineRun.issue("late", MallFixture.ID_CARD));
                }
                if (n < 4) {
                    run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
                    time.pass(Duration.ofDays(1));
                    run.openDay(time);
                }
            }
            live = run.look(StateDigest::text);
        }
    }

    @Test
    void aStartFromAMorningGivesTheSameStateAndStillKnowsYesterdaysIds() throws Exception {
        Past past = read("1");

        assertThat(past.begunAt()).isPositive();
        assertThat(StateDigest.text(past.state())).isEqualTo(live);
        Verdict.Accepted first = (Verdict.Accepted) yesterdays;
        assertThat(past.window().outcome(MallFixture.KIOSK.name(), "late")).isEqualTo(Optional.of(first));
    }

    /** It was decided anew, and gave the visitor of the day before yesterday a number of today. */
    @Test
    void aStartFromAMorningStillRecognisesTheIdsOfTheDayBefore() throws Exception {
        IdWindow window = read("1").window();

        assertThat(window.answer(MallFixture.KIOSK.name(), "later", "any"))
                .contains(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
    }

    @Test
    void onlyTheLastMorningsAreKept() throws Exception {
        assertThat(files()).hasSize(4);
    }

    @Test
    void anotherReleasesMorningsAreNotBelieved() throws Exception {
        assertEverythingIsRead(read("2"));
    }

    @Test
    void aChangedMorningIsNotBelieved() throws Exception {
        for (Path file : files()) {
            Files.writeString(file, Files.readString(file).replace("officer-1", "officer-2"));
        }
        assertEverythingIsRead(read("1"));
    }

    @Test
    void aMorningOfAnotherHistoryIsNotBelieved() throws Exception {
        for (Path file : files()) {
            Files.writeString(
                    file,
                    Files.readString(file).replaceFirst("\"journalHash\":\"[0-9a-f]{8}", "\"journalHash\":\"00000000"));
        }
        assertEverythingIsRead(read("1"));
    }

    @Test
    void aHalfWrittenMorningIsNotBelieved() throws Exception {
        for (Path file : files()) {
            Files.writeString(file, Files.readString(file).substring(0, 500));
        }
        assertEverythingIsRead(read("1"));
    }

    /** It read years, to tell of today. */
    @Test
    void whoLooksAtTheLastDayBeginsWithItsMorning() throws Exception {
        HallState morning = mornings("1").last(folder).orElseThrow();
        long begun = morning.sequence();
        PastSteps day = PastSteps.read(folder, mornings("1"), CODEC);

        assertThat(begun).isGreaterThan(1);
        assertThat(day.state().sequence()).isGreaterThan(begun);
        assertThat(StateDigest.text(day.state())).isEqualTo(live);
        assertThat(mornings("2").last(folder)).isEmpty();
        assertThat(StateDigest.text(PastSteps.read(folder, mornings("2"), CODEC).state()))
                .isEqualTo(live);
    }

    private void assertEverythingIsRead(Past past) {
        assertThat(past.begunAt()).isZero();
        assertThat(StateDigest.text(past.state())).isEqualTo(live);
    }

    private Past read(String release) throws IOException {
        try (Journal journal = Journal.open(folder, JournalOptions.of("mall-1").withReservedBytes(0))) {
            return Past.read(journal, CODEC, mornings(release));
        }
    }

    private Mornings mornings(String release) {
        return new Mornings(folder.resolve("mornings"), release);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mornings"))) {
            return files.toList();
        }
    }
}
