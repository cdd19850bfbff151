package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ProofTier;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** What becomes of a new number's paper, and for how long its visitor waits. Immutable; for one run. */
record NumberInHand(Stage stage, RandomGenerator chance) {
    private static final List<ProofTier> TIERS = List.of(ProofTier.values());
    private static final double PATIENT = 0.93;
    private static final double SAYS_SO = 0.3;

    void taken(Principal kiosk, VisitId visit) {
        double luck = chance.nextDouble();
        long printing = 1_500L + chance.nextInt(2_500);
        if (luck < 0.93) {
            ProofTier tier = TIERS.get(chance.nextInt(TIERS.size()));
            report(kiosk, printing, new VisitorCommand.ReportCopy(visit, 1, CopyState.CONFIRMED, tier, null));
        } else if (luck < 0.96) {
            report(kiosk, printing, new VisitorCommand.ReportCopy(visit, 1, CopyState.FAILED, null, "PAPER_OUT"));
            report(kiosk, printing * 2, new VisitorCommand.ReportCopy(visit, 1, CopyState.SHOWN, null, null));
        } else if (luck < 0.98) {
            report(kiosk, printing, new VisitorCommand.ReportCopy(visit, 1, CopyState.UNKNOWN, null, null));
        }
        Duration patience = chance.nextDouble() < PATIENT
                ? Duration.ofMinutes(60 + chance.nextInt(240))
                : Duration.ofMinutes(3 + chance.nextInt(30));
        boolean saysSo = chance.nextDouble() < SAYS_SO;
        stage.later(patience, () -> tires(kiosk, visit, saysSo));
    }

    private void report(Principal kiosk, long after, VisitorCommand.ReportCopy copy) {
        stage.laterMillis(after, () -> stage.tell(kiosk, copy));
    }

    /** Whoever stands at a counter, or is on the way there, stays. Some show their paper to a kiosk before they go. */
    private void tires(Principal kiosk, VisitId visit, boolean saysSo) {
        boolean waits = stage.state().visit(visit).stream()
                .flatMap(found -> found.legs().stream())
                .flatMap(leg -> stage.state().leg(leg).stream())
                .anyMatch(leg -> leg.state() == LegState.WAITING);
        if (waits) {
            stage.crowd().leaves(visit);
            if (saysSo) {
                stage.state()
                        .visit(visit)
                        .ifPresent(found -> stage.tell(kiosk, new MovingCommand.GiveUpTicket(found.token())));
            }
        }
    }
}
