package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.server.record.RecordCodec;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartUpTest {
    private static final int TICKETS = 5_000;
    private static final int IN_FLIGHT = 500;

    @TempDir
    Path folder;

    @Test
    void aDayOfFiveThousandTicketsIsReadBackWithinThreeSeconds() throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(officer(0), new OfficerCommand.OpenCounter(COUNTERS.get(0)));
            Deque<CompletableFuture<Verdict>> answers = new ArrayDeque<>();
            for (int n = 0; n < TICKETS; n++) {
                time.pass(Duration.ofSeconds(8));
                String visit = "v" + n;
                TurnId turn = new VisitId(visit).leg(1).turn(1);
                answers.add(run.send(MallFixture.KIOSK, run.nextId(), EngineRun.issue(visit, MallFixture.ID_CARD)));
                answers.add(run.send(
                        MallFixture.KIOSK,
                        run.nextId(),
                        new VisitorCommand.ReportCopy(new VisitId(visit), 1, CopyState.CONFIRMED, ProofTier.A, null)));
                answers.add(run.send(officer(0), run.nextId(), new OfficerCommand.CallNext(COUNTERS.get(0), null)));
                answers.add(run.send(officer(0), run.nextId(), new OfficerCommand.StartServing(COUNTERS.get(0), turn)));
                answers.add(
                        run.send(officer(0), run.nextId(), new OfficerCommand.FinishServing(COUNTERS.get(0), turn)));
                while (answers.size() > IN_FLIGHT) {
                    assertThat(EngineRun.await(answers.remove())).isInstanceOf(Verdict.Accepted.class);
                }
            }
            answers.forEach(EngineRun::await);
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        try (Journal journal = Journal.open(folder, JournalOptions.of("mall-1").withReservedBytes(0))) {
            Past past = Past.read(journal, RecordCodec.ofThisRelease());
            Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - before);
            assertThat(past.state().visits()).hasSize(TICKETS);
            // Processor time: what else runs on the machine is not the engine's doing.
            assertThat(took).as("%s events", past.state().sequence()).isLessThan(Duration.ofSeconds(3));
        }
    }
}
