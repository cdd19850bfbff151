package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.await;
import static id.satuatap.server.engine.EngineRun.eventually;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class JournalEngineTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

    @Test
    void anAcceptedCommandGetsItsAnswerAndItsSequence() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            Verdict verdict = run.ask(KIOSK, issue("v1", ID_CARD));

            assertThat(verdict).isEqualTo(new Verdict.Accepted(run.journal.durableSequence(), 1, "\"AB-001\""));
        }
    }

    @Test
    void nobodyIsAnsweredOrToldBeforeTheFlush() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        try (EngineRun run = EngineRun.unstarted(folder, disk, time, time, EngineRun.hall(), EngineRun::result)
                .started()
                .open(time)) {
            int toldBefore = run.told();
            disk.hold();
            CompletableFuture<Verdict> accepted = run.send(KIOSK, "a", issue("v1", ID_CARD));
            eventually(disk::somebodyWaits);
            CompletableFuture<Verdict> repeated = run.send(KIOSK, "a", issue("v1", ID_CARD));
            CompletableFuture<Integer> look =
                    run.engine.read(state -> state.visits().size());

            assertThat(accepted).isNotDone();
            assertThat(repeated).isNotDone();
            assertThat(look).isNotDone();
            assertThat(run.commits).hasSize(toldBefore);

            disk.release();
            assertThat(await(accepted)).isInstanceOf(Verdict.Accepted.class).isEqualTo(await(repeated));
            assertThat(await(look)).isEqualTo(1);
        }
    }

    @Test
    void aRejectionWritesNothingAndIsDecidedAnew() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(officer(0), new OfficerCommand.OpenCounter(COUNTERS.get(0)));
            long before = run.journal.durableSequence();
            OfficerCommand next = new OfficerCommand.CallNext(COUNTERS.get(0), null);

            assertThat(run.ask(officer(0), "n", next))
                    .isInstanceOfSatisfying(
                            Verdict.Rejected.class,
                            no -> assertThat(no.code()).isEqualTo(RejectionCode.NOBODY_WAITING));
            assertThat(run.journal.durableSequence()).isEqualTo(before);
            run.ask(KIOSK, issue("v1", ID_CARD));
            time.pass(Duration.ofSeconds(20));

            assertThat(run.ask(officer(0), "n", next)).isInstanceOf(Verdict.Accepted.class);
        }
    }

    @Test
    void listenersHearEverythingOnceAndWithoutGaps() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, issue("v1", ID_CARD));
            run.digest();

            List<Long> heard = run.commits.stream()
                    .flatMap(commit -> commit.events().stream())
                    .map(Recorded::sequence)
                    .toList();
            assertThat(heard).isSorted().doesNotHaveDuplicates().hasSize((int) run.journal.durableSequence());
        }
    }

    @Test
    void aFullInboxSaysBusyAndLosesNothingThatItTook() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        try (EngineRun run = EngineRun.unstarted(folder, disk, time, time, EngineRun.hall(), EngineRun::result)
                .started()
                .open(time)) {
            disk.hold();
            List<CompletableFuture<Verdict>> answers = new ArrayList<>();
            for (int n = 0; n < 3000; n++) {
                answers.add(run.send(KIOSK, "c" + n, issue("v" + n, ID_CARD)));
            }
            disk.release();

            long accepted = answers.stream()
                    .filter(answer -> await(answer) instanceof Verdict.Accepted)
                    .count();
            long busy = answers.stream()
                    .filter(answer -> await(answer).equals(new Verdict.Refused(Verdict.Refusal.BUSY)))
                    .count();
            assertThat(accepted).isBetween(1024L, 2048L);
            assertThat(busy).isEqualTo(3000 - accepted);
            assertThat(run.numbers()).hasSize((int) accepted);
        }
    }

    @Test
    void aStoppedEngineTakesNothing() throws Exception {
        EngineRun run = EngineRun.start(folder, time).open(time);
        run.close();

        assertThat(run.ask(KIOSK, issue("v1", ID_CARD))).isEqualTo(new Verdict.Refused(Verdict.Refusal.STOPPING));
        assertThatThrownBy(() -> run.look(state -> 1)).hasCauseInstanceOf(EngineStoppedException.class);
        assertThat(run.fatal).isEmpty();
    }
}
