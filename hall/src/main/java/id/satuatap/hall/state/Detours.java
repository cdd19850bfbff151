package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.ReservedFor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Which of the day's legs are kept for somebody, and after which of them the visitor goes back. Confined to the engine's thread. */
public final class Detours {
    /**
     * Where a visitor goes when a leg is done. Immutable.
     *
     * @param officer who lent him
     */
    public record WayBack(ServiceCode service, PersonId officer) {}

    private final Map<LegId, ReservedFor> reserved = new LinkedHashMap<>();

    /** Of a loan within a loan the outermost first. */
    private final Map<LegId, List<WayBack>> back = new LinkedHashMap<>();

    void reserve(LegId leg, ReservedFor whom) {
        reserved.put(leg, whom);
    }

    void release(LegId leg) {
        reserved.remove(leg);
    }

    /**
     * Before he goes anywhere that was promised for this leg already. One promise told twice is one: so it was recorded once
     * where a leg came to stand for two that had the same.
     */
    void promise(LegId leg, WayBack where) {
        if (wayBack(leg).filter(where::equals).isEmpty()) {
            List<WayBack> ways = new ArrayList<>(waysBack(leg));
            ways.add(where);
            back.put(leg, List.copyOf(ways));
        }
    }

    void clear() {
        reserved.clear();
        back.clear();
    }

    void describe(StringJoiner lines) {
        reserved.forEach((leg, whom) -> lines.add("kept " + leg + " " + whom));
        back.forEach((leg, ways) -> ways.forEach(where -> lines.add("goes back after " + leg + " " + where)));
    }

    /** Empty when every counter of its service may call it. */
    public Optional<ReservedFor> reservedFor(LegId leg) {
        return Optional.ofNullable(reserved.get(leg));
    }

    /** Where its visitor goes next; empty when he is done with it for good. */
    public Optional<WayBack> wayBack(LegId leg) {
        List<WayBack> ways = waysBack(leg);
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(ways.size() - 1));
    }

    /** All who wait for its visitor, each of whom had him on loan from the one before; to the last of them he goes next. */
    public List<WayBack> waysBack(LegId leg) {
        return back.getOrDefault(leg, List.of());
    }
}
