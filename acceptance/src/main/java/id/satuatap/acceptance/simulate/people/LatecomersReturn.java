package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Who missed his call and is still here comes back to a kiosk, mostly in time, some twice; of those who are too late the help
 * desk lets some wait again. Confined to one thread.
 */
final class LatecomersReturn implements Behaviour {
    private static final double RETURNS = 0.8;
    private static final int LATEST_MILLIS = 45 * 60_000;

    private boolean listening;
    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("latecomers");
        if (!listening) {
            listening = true;
            stage.listen(step -> hear(stage, step));
        }
    }

    private void hear(Stage stage, Step step) {
        for (Recorded recorded : step.events()) {
            if (recorded.event() instanceof TurnEvent.TicketMissed missed && chance.nextDouble() < RETURNS) {
                stage.state()
                        .turn(missed.turn())
                        .flatMap(turn -> stage.state().leg(turn.leg()))
                        .map(Leg::visit)
                        .filter(visit -> stage.crowd().isHere(visit))
                        .ifPresent(visit -> comesBack(stage, visit));
            }
        }
    }

    private void comesBack(Stage stage, VisitId visit) {
        int kiosk = 1 + chance.nextInt(Staff.KIOSKS);
        int wait = 10_000 + chance.nextInt(LATEST_MILLIS);
        boolean asks = chance.nextInt(3) == 0;
        stage.laterMillis(
                wait,
                () -> stage.ask(Staff.kiosk(kiosk), new VisitorCommand.ReturnVisitor(visit), reply -> {
                    if (asks && reply == Reply.REJECTED) {
                        stage.tell(Staff.HELP_DESK, new VisitorCommand.ApproveLateReturn(visit, "CALL_NOT_HEARD"));
                    }
                }));
        if (chance.nextInt(10) == 0) {
            stage.laterMillis(
                    wait + 900, () -> stage.tell(Staff.kiosk(kiosk), new VisitorCommand.ReturnVisitor(visit)));
        }
    }
}
