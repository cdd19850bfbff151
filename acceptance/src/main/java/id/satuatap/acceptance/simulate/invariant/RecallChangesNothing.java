package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.TurnEvent.TicketRecalled;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** P2. Confined to one thread. */
public final class RecallChangesNothing implements Ear, Invariant {
    private final Finding finding = new Finding();
    private final Map<TurnId, Instant> firstCalled = new HashMap<>();

    @Override
    public String sentence() {
        return "Calling again leaves the time of the first call, every place and every figure as they were.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        boolean recall = false;
        for (Recorded recorded : step.events()) {
            hear(recorded.event());
            if (recorded.event() instanceof TurnEvent.TicketCalled called) {
                firstCalled.put(called.turn(), recorded.at());
            }
            if (recorded.event() instanceof TicketRecalled recalled) {
                recall = true;
                Turn turn = state.turn(recalled.turn()).orElse(null);
                finding.wrongIf(
                        turn == null || !turn.calledAt().equals(firstCalled.get(recalled.turn())),
                        "the first call's time moved:",
                        recalled.turn());
            }
        }
        for (Recorded recorded : step.events()) {
            finding.wrongIf(
                    recall
                            && !(recorded.event() instanceof TicketRecalled)
                            && !(recorded.event() instanceof AnnouncementEvent),
                    "more happened than a call:",
                    recorded.event());
        }
        return finding.take();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        firstCalled.clear();
        return true;
    }
}
