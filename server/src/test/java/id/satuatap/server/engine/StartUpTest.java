package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.record.RecordCodec;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class StartUpTest {
    private static final int TICKETS = 5_000;
    private static final CounterCode DESK = COUNTERS.get(0);

    @TempDir
    Path folder;

    @Test
    void aDayOfFiveThousandTicketsIsReadBackWithinThreeSeconds() throws Exception {
        writeDay();
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

    /** A whole day, decided and recorded as the engine does it, in one flush. */
    private void writeDay() throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        try (EngineRun run =
                EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), EngineRun::result)) {
            Deciding deciding =
                    new Deciding(run.parts, Past.read(run.journal, RecordCodec.ofThisRelease()), new Defects());
            MallFixture.preparations().forEach(command -> accept(deciding, MallFixture.SERVER, command));
            accept(deciding, MallFixture.SERVER, new OrganiserCommand.OpenDay(LocalDate.of(2026, 11, 23)));
            accept(deciding, officer(0), new OfficerCommand.OpenCounter(DESK));
            for (int n = 0; n < TICKETS; n++) {
                time.pass(Duration.ofSeconds(8));
                VisitId visit = new VisitId("v" + n);
                TurnId turn = visit.leg(1).turn(1);
                accept(deciding, MallFixture.KIOSK, EngineRun.issue(visit.value(), MallFixture.ID_CARD));
                accept(
                        deciding,
                        MallFixture.KIOSK,
                        new VisitorCommand.ReportCopy(visit, 1, CopyState.CONFIRMED, ProofTier.A, null));
                accept(deciding, officer(0), new OfficerCommand.CallNext(DESK, null));
                accept(deciding, officer(0), new OfficerCommand.StartServing(DESK, turn));
                accept(deciding, officer(0), new OfficerCommand.FinishServing(DESK, turn));
            }
            deciding.flush();
        }
    }

    private static void accept(Deciding deciding, Principal who, Command command) {
        String id = "c" + deciding.state().sequence();
        Verdict verdict = deciding.decide(new Submission(who, id, "hash", command, null));
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    }
}
