package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Command;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of accepted commands of the open and the last business day. Confined to one thread. */
final class IdMemory {
    private record Key(Principal principal, String id) {}

    /** What was asked under an id, and answered. Immutable. */
    record Kept(Command command, Answer answer) {}

    private Map<Key, Kept> open = new HashMap<>();
    private Map<Key, Kept> previous = new HashMap<>();

    IdMemory copy() {
        IdMemory copy = new IdMemory();
        copy.open = new HashMap<>(open);
        copy.previous = previous;
        return copy;
    }

    void add(Entry entry) {
        if (entry.opensDay()) {
            previous = open;
            open = new HashMap<>();
        }
        open.put(key(entry.said()), new Kept(entry.said().command(), entry.answer()));
    }

    @Nullable
    Kept find(Input.Said said) {
        Key key = key(said);
        Kept kept = open.get(key);
        return kept != null ? kept : previous.get(key);
    }

    private static Key key(Input.Said said) {
        return new Key(said.who(), said.id());
    }
}
