package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.VisitEvent;

/** P5. Confined to one thread. */
public final class QuoteIsAnInterval implements Listening {
    private final Finding finding = new Finding();

    @Override
    public String sentence() {
        return "The wait that is quoted is an interval in steps of five minutes, or nothing at all.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        Integer from = event.estimateFromMinutes();
        Integer to = event.estimateToMinutes();
        finding.wrongIf((from == null) != (to == null), "half an interval:", event);
        finding.wrongIf(
                from != null && to != null && (from < 0 || from > to || from % 5 != 0 || to % 5 != 0),
                "not such an interval:",
                event);
        finding.wrongIf(event.ahead() < 0, "fewer than nobody ahead:", event);
        return true;
    }
}
