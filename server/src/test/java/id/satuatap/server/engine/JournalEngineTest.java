package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.await;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ADMINISTRATOR;
import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.OTHER_KIOSK;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.Hall;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalFailedException;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.LockedJournalException;
import id.satuatap.journal.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
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
            long toldBefore = told(run);
            disk.hold();
            CompletableFuture<Verdict> accepted = run.send(KIOSK, "a", issue("v1", ID_CARD));
            eventually(disk::somebodyWaits);
            CompletableFuture<Verdict> repeated = run.send(KIOSK, "a", issue("v1", ID_CARD));
            CompletableFuture<Integer> look =
                    run.engine.read(state -> state.visits().size());

            assertThat(accepted).isNotDone();
            assertThat(repeated).isNotDone();
            assertThat(look).isNotDone();
            assertThat(run.commits).hasSize((int) toldBefore);

            disk.release();
            assertThat(await(accepted)).isInstanceOf(Verdict.Accepted.class).isEqualTo(await(repeated));
            assertThat(await(look)).isEqualTo(1);
        }
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndIssuesNothing() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            Verdict first = run.ask(KIOSK, "a", issue("v1", ID_CARD));
            time.pass(Duration.ofMinutes(5));
            Verdict second = run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(second).isEqualTo(first);
            assertThat(run.numbers()).containsExactly("AB-001");
            assertThat(await(run.engine.outcome(KIOSK, "a"))).contains(first);
        }
    }

    @Test
    void aRepeatGetsTheFirstAnswerAlsoAfterARestartAndOnTheNextDay() throws Exception {
        Verdict first;
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            first = run.ask(KIOSK, "a", issue("v1", ID_CARD));
            nextDay(run);
        }
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(run.ask(KIOSK, "a", issue("v1", ID_CARD))).isEqualTo(first);
            assertThat(run.numbers()).isEmpty();
        }
    }

    @Test
    void theSameIdWithOtherContentIsRefused() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(run.ask(KIOSK, "a", issue("v2", ID_CARD)))
                    .isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_ID_REUSED));
        }
    }

    @Test
    void anIdBelongsToItsPrincipal() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(run.ask(OTHER_KIOSK, "a", issue("v2", ID_CARD))).isInstanceOf(Verdict.Accepted.class);
        }
    }

    @Test
    void anIdOfTheDayBeforeTheLastIsExpired() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));
            nextDay(run);
            nextDay(run);

            assertThat(run.ask(KIOSK, "a", issue("v1", ID_CARD)))
                    .isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
            assertThat(await(run.engine.outcome(KIOSK, "a"))).isEmpty();
        }
    }

    @Test
    void aCommandPastItsDeadlineIsNotDecided() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            Instant passed = time.instant().minusMillis(1);
            Verdict verdict = await(run.engine.submit(new Submission(KIOSK, "a", "h", issue("v1", ID_CARD), passed)));

            assertThat(verdict).isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
            assertThat(run.numbers()).isEmpty();
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
    void aListenersDefectHurtsNobodyElse() throws Exception {
        try (EngineRun run =
                EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), EngineRun::result)) {
            run.engine.listen((commit, state) -> {
                throw new IllegalStateException("a listener's mistake");
            });
            run.started().open(time);

            assertThat(run.ask(KIOSK, issue("v1", ID_CARD))).isInstanceOf(Verdict.Accepted.class);
            assertThat(run.fatal).isEmpty();
            assertThat(run.engine.facts().healthy()).isFalse();
        }
    }

    @Test
    void aDefectInARuleRefusesThatCommandOnly() throws Exception {
        Hall broken = new Hall((date, number) -> {
            throw new IllegalStateException("no key");
        });
        try (EngineRun run = EngineRun.unstarted(folder, Disk.local(), time, time, broken, EngineRun::result)
                .started()
                .open(time)) {
            assertThat(run.engine.facts().healthy()).isTrue();

            assertThat(run.ask(KIOSK, issue("v1", ID_CARD))).isEqualTo(new Verdict.Refused(Verdict.Refusal.DEFECT));
            assertThat(run.numbers()).isEmpty();
            assertThat(run.ask(officer(0), new OfficerCommand.OpenCounter(COUNTERS.get(0))))
                    .isInstanceOf(Verdict.Accepted.class);
            assertThat(run.engine.facts().healthy()).isFalse();
            assertThat(run.engine.facts().lastDefectCode())
                    .hasValueSatisfying(code -> assertThat(code).matches("E-[0-9A-F]{4}"));
        }
    }

    @Test
    void aDefectAfterTheDecisionLeavesNoTraceInTheState() throws Exception {
        ResultWriter broken = (state, answer, now) -> {
            if (answer.visit() != null) {
                throw new IllegalStateException("cannot write that");
            }
            return "null";
        };
        try (EngineRun run = EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), broken)
                .started()
                .open(time)) {
            String before = run.digest();

            assertThat(run.ask(KIOSK, issue("v1", ID_CARD))).isEqualTo(new Verdict.Refused(Verdict.Refusal.DEFECT));
            assertThat(run.digest()).isEqualTo(before);
            assertThat(run.ask(officer(0), new OfficerCommand.OpenCounter(COUNTERS.get(0))))
                    .isInstanceOf(Verdict.Accepted.class);
        }
    }

    @Test
    void anAlmostFullStoreRefusesNumbersAndNothingElse() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, issue("v1", ID_CARD));
            run.ask(officer(0), new OfficerCommand.OpenCounter(COUNTERS.get(0)));
            time.pass(Duration.ofSeconds(20));
            run.almostFull = true;

            assertThat(run.ask(KIOSK, issue("v2", ID_CARD)))
                    .isEqualTo(new Verdict.Refused(Verdict.Refusal.STORE_ALMOST_FULL));
            assertThat(run.ask(officer(0), new OfficerCommand.CallNext(COUNTERS.get(0), null)))
                    .isInstanceOf(Verdict.Accepted.class);
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

    @Test
    void aStepOfTheMachinesClockIsRecorded() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time)) {
            time.stepMachineClock(-90_000);
            run.digest();

            assertThat(events(run)).contains(new DayEvent.ClockStepped(-90_000));
        }
    }

    @Test
    void theDayOpensByItselfAnHourBeforeTheKiosks() throws Exception {
        FakeTime early = new FakeTime(Instant.parse("2026-11-22T21:59:59Z"));
        try (EngineRun run = EngineRun.start(folder, early)) {
            MallFixture.preparations().forEach(command -> run.ask(MallFixture.SERVER, command));
            Optional<Day> before = run.look(HallState::day);
            assertThat(before).isEmpty();
            early.pass(Duration.ofSeconds(2));
            run.digest();

            Optional<Day> after = run.look(HallState::day);
            assertThat(after).contains(new Day(LocalDate.of(2026, 11, 23), Day.Phase.OPEN));
        }
    }

    @Test
    void aTimerNeedsNobodyToWakeIt() throws Exception {
        FakeTime early = new FakeTime(Instant.parse("2026-11-22T21:59:59.990Z"));
        try (EngineRun run = EngineRun.start(folder, early)) {
            MallFixture.preparations().forEach(command -> run.ask(MallFixture.SERVER, command));
            early.pass(Duration.ofMillis(20));

            eventually(() -> events(run).stream().anyMatch(DayEvent.DayOpened.class::isInstance));
        }
    }

    @Test
    void aClosedDaysSegmentEnds() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            nextDay(run);
        }
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(run.journal.recovery().segments()).isEqualTo(2);
        }
    }

    @Test
    void aSecondServerOnTheFolderIsRefused() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThatThrownBy(() -> Journal.open(folder, JournalOptions.of("mall-1")))
                    .isInstanceOf(LockedJournalException.class);
            assertThat(run.engine.facts().running()).isTrue();
        }
    }

    @Test
    void whatWasInATornLastGroupNeverHappened() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, issue("v1", ID_CARD));
            run.ask(KIOSK, issue("v2", ID_CARD));
        }
        tearLastRecord(folder.resolve("segment-0000000001.journal"));
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(run.journal.recovery().clean()).isFalse();
            assertThat(run.numbers()).containsExactly("AB-001");
            assertThat(run.ask(KIOSK, issue("v3", ID_CARD)))
                    .isInstanceOfSatisfying(
                            Verdict.Accepted.class,
                            yes -> assertThat(yes.resultJson()).isEqualTo("\"AB-002\""));
        }
    }

    @Test
    void aFailedFlushEndsTheProcessAndAnswersNobody() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        EngineRun run = EngineRun.unstarted(folder, disk, time, time, EngineRun.hall(), EngineRun::result)
                .started()
                .open(time);
        long told = told(run);
        disk.failFlushes();
        CompletableFuture<Verdict> first = run.send(KIOSK, "a", issue("v1", ID_CARD));
        eventually(() -> !run.fatal.isEmpty());

        assertThat(first).isNotDone();
        assertThat(run.commits).hasSize((int) told);
        assertThat(run.fatal).singleElement().isInstanceOf(JournalFailedException.class);
        assertThat(run.ask(KIOSK, issue("v2", ID_CARD))).isEqualTo(new Verdict.Refused(Verdict.Refusal.STOPPING));
        run.close();
    }

    private static void tearLastRecord(Path segment) throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        int last = bytes.length - 1;
        while (bytes[last] == 0) {
            last--;
        }
        bytes[last] = 0;
        Files.write(segment, bytes);
    }

    private void nextDay(EngineRun run) {
        run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
        time.pass(Duration.ofDays(1));
        run.openDay(time);
    }

    private static List<HallEvent> events(EngineRun run) {
        return run.commits.stream()
                .flatMap(commit -> commit.events().stream())
                .map(Recorded::event)
                .toList();
    }

    private static long told(EngineRun run) {
        run.digest();
        return run.commits.size();
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(EngineRun.PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
