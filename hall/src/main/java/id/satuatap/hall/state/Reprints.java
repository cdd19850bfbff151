package id.satuatap.hall.state;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Copy;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The numbers that were printed once more today, in the order of the asking. Confined to the engine's thread. */
public final class Reprints {
    /** So many of the newest are shown to whoever asks for them. */
    private static final int LATEST_MAX = 20;

    private record Key(VisitId visit, int copy) {}

    private final Map<Key, Reprint> all = new LinkedHashMap<>();
    private final Deque<Key> latest = new ArrayDeque<>();
    private final Map<DeviceId, Map<Key, Instant>> pending = new HashMap<>();

    void clear() {
        all.clear();
        latest.clear();
        pending.clear();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void describe(StringJoiner lines) {
        all.values().forEach(reprint -> lines.add(reprint.toString()));
    }

    /** Empty for an original. */
    public Optional<Reprint> of(VisitId visit, int copy) {
        return Optional.ofNullable(all.get(new Key(visit, copy)));
    }

    /** What a kiosk has not reported on yet, the oldest first. */
    public List<Reprint> pendingAt(DeviceId kiosk) {
        return pending.getOrDefault(kiosk, Map.of()).keySet().stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .toList();
    }

    /** What no kiosk has reported on yet. */
    public Stream<Reprint> pending() {
        return pending.values().stream()
                .flatMap(ofKiosk -> ofKiosk.keySet().stream())
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream());
    }

    /** The newest ones, the last one first. */
    public List<Reprint> latest() {
        List<Reprint> newest = new ArrayList<>();
        latest.forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(newest::add));
        return newest;
    }

    void ordered(VisitEvent.CopyOrdered event, Visit visit, Instant at) {
        Key key = new Key(event.visit(), event.copy());
        all.put(
                key,
                new Reprint(
                        event.visit(),
                        event.copy(),
                        event.device(),
                        event.reason(),
                        at,
                        visit.device() != null || visit.copies().stream().anyMatch(Reprints::mayBeOnPaper),
                        CopyState.PENDING,
                        null));
        latest.addFirst(key);
        if (latest.size() > LATEST_MAX) {
            latest.removeLast();
        }
        pending.computeIfAbsent(event.device(), first -> new LinkedHashMap<>()).put(key, at);
    }

    void reported(VisitEvent.CopyReported event) {
        Key key = new Key(event.visit(), event.copy());
        Reprint reprint = all.computeIfPresent(key, (same, asked) -> asked.became(event.state(), event.reason()));
        if (reprint != null) {
            pending.getOrDefault(reprint.device(), new HashMap<>()).remove(key);
        }
    }

    /** A number that somebody wrote down by hand is on no paper of ours. */
    private static boolean mayBeOnPaper(Copy copy) {
        return copy.ordinal() > 1 && copy.state() != CopyState.FAILED && copy.state() != CopyState.SHOWN;
    }
}
