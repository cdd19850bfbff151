package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.visit.TicketNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** P1. Confined to one thread. */
public final class EachNumberOnce implements Listening {
    private final Finding finding = new Finding();
    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public String sentence() {
        return "A number is given once a day, and each prefix counts without a gap.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        last.clear();
        return true;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        int expected = last.getOrDefault(event.number().prefix(), 0) + 1;
        finding.wrongIf(event.number().ordinal() != expected, "not the next number of its prefix:", event.number());
        last.put(event.number().prefix(), event.number().ordinal());
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        Set<TicketNumber> seen = new HashSet<>();
        run.state()
                .visits()
                .forEach(visit -> finding.wrongIf(!seen.add(visit.number()), "two visits have number", visit.number()));
        return finding.take();
    }
}
