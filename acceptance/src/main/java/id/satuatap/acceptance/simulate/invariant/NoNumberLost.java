package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** P1. Confined to one thread. */
public final class NoNumberLost implements Listening {
    private final Finding finding = new Finding();
    private final Map<VisitId, TicketNumber> given = new LinkedHashMap<>();

    @Override
    public String sentence() {
        return "A visit keeps the number that its kiosk was told, until the next day opens.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        given.clear();
        return true;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        TicketNumber before = given.put(event.visit(), event.number());
        finding.wrongIf(before != null, "a visit got a second number:", event.visit());
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        given.forEach((visit, number) -> finding.wrongIf(
                !state.visit(visit).map(Visit::number).equals(Optional.of(number)), "gone or changed:", number));
        finding.wrongIf(
                state.visits().size() != given.size(),
                "visits that nobody issued:",
                state.visits().size());
        return finding.take();
    }
}
