package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** P6: the bound beats the share. Confined to one thread. */
public final class PriorityKeepsItsBound implements Listening {
    private final Finding finding = new Finding();
    private final LineBooks books = new LineBooks();
    private final Map<LegId, Integer> overtaken = new HashMap<>();
    private int bound;

    @Override
    public String sentence() {
        return "Priority overtakes no ordinary visitor more often than the setting allows.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        bound = after.directory()
                .map(Directory::settings)
                .map(settings -> settings.calls().precedence().overtakenMax())
                .orElse(0);
        books.place(recorded);
    }

    @Override
    public void hear(HallEvent event) {
        Listening.super.hear(event);
        books.hear(event);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        overtaken.clear();
        return true;
    }

    /** A new wait begins. */
    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        return overtaken.remove(event.leg()) != null;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        LineBooks.Waiting called = books.leg(event.leg()).orElse(null);
        if (called == null || !event.policy().equals("PRIORITY_SHARE")) {
            return false;
        }
        Set<ServiceCode> lines = new HashSet<>(event.passed());
        lines.add(called.service());
        lines.stream()
                .flatMap(service -> books.ordinaryBefore(service, called.place()).stream())
                .forEach(waiting -> {
                    if (overtaken.merge(waiting.leg(), 1, Integer::sum) > bound) {
                        finding.wrong(waiting.leg() + " was overtaken once too often by", event);
                    }
                });
        return true;
    }
}
