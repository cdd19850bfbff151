package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.eventually;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.Hall;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalFailedException;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.LockedJournalException;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.vault.HmacBookingCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What breaks around the engine: programs, the disk, the space, the file of the record. */
@Timeout(180)
class EngineFaultsTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

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
        Hall broken = new Hall(
                (date, number) -> {
                    throw new IllegalStateException("no key");
                },
                new HmacBookingCodes("mall-1", new byte[32]));
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

            for (Command giving : List.of(
                    issue("v2", ID_CARD),
                    new JourneyCommand.IssueJourney(
                            new VisitId("v3"), null, List.of(ID_CARD, new ServiceCode("DKC-02")), 1, false, "id"),
                    new JourneyCommand.SplitVisit(
                            new VisitId("v1"), List.of(new LegId("leg-1")), new VisitId("v4"), "TWO_WAYS"),
                    new BookingCommand.CheckIn(new VisitId("v5"), "K7M3XR", "id"))) {
                assertThat(run.ask(KIOSK, giving))
                        .as("%s", giving)
                        .isEqualTo(new Verdict.Refused(Verdict.Refusal.STORE_ALMOST_FULL));
            }
            assertThat(run.ask(officer(0), new OfficerCommand.CallNext(COUNTERS.get(0), null)))
                    .isInstanceOf(Verdict.Accepted.class);
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
        int told = run.told();
        disk.failFlushes();
        CompletableFuture<Verdict> first = run.send(KIOSK, "a", issue("v1", ID_CARD));
        eventually(() -> !run.fatal.isEmpty());

        assertThat(first).isNotDone();
        assertThat(run.commits).hasSize(told);
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
}
