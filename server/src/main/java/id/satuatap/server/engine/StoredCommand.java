package id.satuatap.server.engine;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.server.record.CommandRecord;
import java.util.ArrayList;
import java.util.List;

/** A durable command as it lies in the journal. Immutable. */
public record StoredCommand(long firstSequence, CommandRecord command) {
    public long lastSequence() {
        return firstSequence + command.events().size() - 1;
    }

    /** Its events with their sequences. */
    public List<Recorded> events() {
        List<Recorded> events = new ArrayList<>(command.events().size());
        for (HallEvent event : command.events()) {
            events.add(new Recorded(firstSequence + events.size(), command.at(), event));
        }
        return List.copyOf(events);
    }
}
