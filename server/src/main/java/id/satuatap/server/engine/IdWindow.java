package id.satuatap.server.engine;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.server.record.CommandRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of accepted commands through the open and the previous business day, with their first answers; those of the day
 * before are only recognised. Confined to the engine's thread.
 */
final class IdWindow {
    private record Key(String principal, String commandId) {}

    private record Kept(String contentHash, Verdict.Accepted verdict) {}

    private Map<Key, Kept> open = new HashMap<>();
    private Map<Key, Kept> previous = new HashMap<>();
    private Set<Key> older = new HashSet<>();

    /** Notes an accepted command; one that opens a day begins the day's ids. */
    void add(StoredCommand stored) {
        CommandRecord command = stored.command();
        if (command.events().stream().anyMatch(IdWindow::opensDay)) {
            older = new HashSet<>(previous.keySet());
            previous = open;
            open = new HashMap<>();
        }
        open.put(
                new Key(command.principal(), command.commandId()),
                new Kept(
                        command.contentHash(),
                        new Verdict.Accepted(stored.lastSequence(), command.epoch(), command.answer())));
    }

    /** The first answer, where the id is known; empty when the command must be decided. */
    Optional<Verdict> answer(String principal, String commandId, String contentHash) {
        Key key = new Key(principal, commandId);
        Optional<Kept> kept = kept(key);
        if (kept.isPresent()) {
            return kept.map(found -> found.contentHash().equals(contentHash)
                    ? found.verdict()
                    : new Verdict.Refused(Verdict.Refusal.COMMAND_ID_REUSED));
        }
        return older.contains(key)
                ? Optional.of(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED))
                : Optional.empty();
    }

    Optional<Verdict> outcome(String principal, String commandId) {
        return kept(new Key(principal, commandId)).map(Kept::verdict);
    }

    private Optional<Kept> kept(Key key) {
        return Optional.ofNullable(open.get(key)).or(() -> Optional.ofNullable(previous.get(key)));
    }

    private static boolean opensDay(HallEvent event) {
        return event instanceof DayEvent.DayOpened;
    }
}
