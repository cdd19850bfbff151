package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The help desk gives a number by hand to who cannot use a kiosk, and has lost numbers printed once more; some kiosks that
 * should print them are silent. Confined to one thread.
 */
final class HelpDeskHelps implements Behaviour {
    private static final double LOSES_HIS_PAPER = 0.01;
    private static final int BY_HAND_A_DAY = 8;

    private boolean listening;
    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("help desk");
        if (!listening) {
            listening = true;
            stage.listen(step -> hear(stage, step));
        }
        for (int i = 1; i <= BY_HAND_A_DAY; i++) {
            VisitId visit = new VisitId("h" + date.toEpochDay() + "-" + i);
            stage.at(LocalTime.of(7, 40).plusSeconds(chance.nextInt(6 * 3_600)), () -> gives(stage, visit));
        }
    }

    private void gives(Stage stage, VisitId visit) {
        ServiceCode service = new ServiceCode(stage.demand().pick(chance).service());
        stage.tell(Staff.HELP_DESK, new VisitorCommand.IssueTicket(visit, service, 1, chance.nextBoolean(), "id"));
        if (chance.nextInt(4) > 0) {
            stage.laterMillis(
                    400,
                    () -> stage.tell(
                            Staff.HELP_DESK,
                            new VisitorCommand.ReportCopy(visit, 1, CopyState.SHOWN, null, "SAID_AT_DESK")));
        }
        if (chance.nextBoolean()) {
            stage.laterMillis(5_000, () -> prints(stage, visit, "BY_HAND"));
        }
    }

    private void hear(Stage stage, Step step) {
        for (Recorded recorded : step.events()) {
            if (recorded.event() instanceof VisitEvent.TicketIssued issued && chance.nextDouble() < LOSES_HIS_PAPER) {
                stage.laterMillis(60_000 + chance.nextInt(1_800_000), () -> prints(stage, issued.visit(), "LOST"));
            } else if (recorded.event() instanceof VisitEvent.CopyOrdered ordered && chance.nextInt(10) > 0) {
                stage.laterMillis(2_500, () -> reports(stage, ordered));
            }
        }
    }

    private void prints(Stage stage, VisitId visit, String reason) {
        DeviceId kiosk =
                Staff.kiosk(1 + chance.nextInt(Staff.KIOSKS)).asDevice().orElseThrow();
        stage.tell(Staff.HELP_DESK, new VisitorCommand.ReprintTicket(visit, kiosk, reason));
    }

    private void reports(Stage stage, VisitEvent.CopyOrdered ordered) {
        int luck = chance.nextInt(8);
        boolean paper = luck > 1;
        stage.tell(
                new Principal.OfDevice(ordered.device()),
                new VisitorCommand.ReportCopy(
                        ordered.visit(),
                        ordered.copy(),
                        paper ? CopyState.CONFIRMED : luck == 1 ? CopyState.UNKNOWN : CopyState.FAILED,
                        paper ? ProofTier.B : null,
                        paper ? null : luck == 1 ? "KIOSK_RESTARTED" : "PAPER_OUT"));
    }
}
