package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Visit;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;

/** P1, P2. Confined to one thread. */
public final class CalledWhenNumberIsKnown implements Listening {
    private final Finding finding = new Finding();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;

    @Override
    public String sentence() {
        return "Nobody is called before his number is on paper or screen, or the time for that is over.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        Visit visit =
                state.leg(event.leg()).flatMap(leg -> state.visit(leg.visit())).orElse(null);
        long patience = state.directory()
                .map(found -> found.settings().callableAfterMillis())
                .orElse(0L);
        finding.wrongIf(
                visit == null
                        || (visit.copies().stream()
                                        .noneMatch(copy -> copy.state().known())
                                && at.isBefore(visit.issuedAt().plusMillis(patience))),
                "called too early:",
                event);
        return true;
    }
}
