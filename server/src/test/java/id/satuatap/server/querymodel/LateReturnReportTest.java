package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.server.engine.MallFixture;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.record.RecordCodec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was let come back too late stands in the report with who let him, and is served, not missing. */
class LateReturnReportTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final VisitId LATE = new VisitId("late");
    private static final CounterCode COUNTER = MallFixture.COUNTERS.get(0);

    @TempDir
    Path folder;

    @Test
    void aReturnThatAPersonApprovedIsListedWithThatPersonAndTheReason() throws Exception {
        try (MallDays days = MallDays.in(folder, 1)) {
            days.openDay();
            days.ask(MallFixture.KIOSK, new VisitorCommand.IssueTicket(LATE, MallFixture.ID_CARD, 1, false, "id"));
            days.ask(MallFixture.KIOSK, new VisitorCommand.ReportCopy(LATE, 1, CopyState.CONFIRMED, ProofTier.A, null));
            at(days, new OfficerCommand.OpenCounter(COUNTER));
            at(days, new OfficerCommand.CallNext(COUNTER, null));
            at(days, new OfficerCommand.MarkNoShow(COUNTER, LATE.leg(1).turn(1)));
            days.passes(5 * 60_000);

            assertThat(days.ask(MallFixture.SUPERVISOR, new VisitorCommand.ApproveLateReturn(LATE, "CALL_NOT_HEARD")))
                    .isTrue();

            at(days, new OfficerCommand.CallNext(COUNTER, null));
            at(days, new OfficerCommand.StartServing(COUNTER, LATE.leg(1).turn(2)));
            at(days, new OfficerCommand.FinishServing(COUNTER, LATE.leg(1).turn(2)));
            days.closeDay();
            days.flush();
        }
        try (TemporaryModel model = TemporaryModel.of(folder, RecordCodec.ofThisRelease(), MONDAY)) {
            DailyReport report = model.figures()
                    .report(MONDAY, null, new Making("test", MallFixture.MONDAY_NINE, "1", UnaryOperator.identity()))
                    .orElseThrow();

            assertThat(report.fairness().overtakes()).singleElement().satisfies(line -> {
                assertThat(line.rule()).isEqualTo("LATE_RETURN");
                assertThat(line.reason()).isEqualTo("CALL_NOT_HEARD");
                assertThat(line.officerId()).isEqualTo("chief");
                assertThat(line.agencyCode()).isEqualTo("REG");
            });
            assertThat(report.total().served()).isEqualTo(1);
            assertThat(report.total().notPresent()).isZero();
        }
    }

    private static void at(MallDays days, OfficerCommand command) {
        var unused = days.ask(MallFixture.officer(0), command);
    }
}
