package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.command.Answer;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import java.time.Instant;
import java.util.List;

/**
 * One accepted command as the record keeps it. Immutable.
 *
 * @param firstSequence of its events
 * @param at the hall's time
 */
public record Entry(long firstSequence, Instant at, Input.Said said, Answer answer, List<HallEvent> events) {
    public Entry {
        events = List.copyOf(events);
    }

    boolean opensDay() {
        return events.get(0) instanceof DayEvent.DayOpened;
    }
}
