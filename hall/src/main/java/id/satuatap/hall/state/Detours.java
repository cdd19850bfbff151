package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.ReservedFor;
import java.util.LinkedHashMap;
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
    private final Map<LegId, WayBack> back = new LinkedHashMap<>();

    void reserve(LegId leg, ReservedFor whom) {
        reserved.put(leg, whom);
    }

    void release(LegId leg) {
        reserved.remove(leg);
    }

    void promise(LegId leg, WayBack where) {
        back.put(leg, where);
    }

    void clear() {
        reserved.clear();
        back.clear();
    }

    void describe(StringJoiner lines) {
        reserved.forEach((leg, whom) -> lines.add("kept " + leg + " " + whom));
        back.forEach((leg, where) -> lines.add("goes back after " + leg + " " + where));
    }

    /** Empty when every counter of its service may call it. */
    public Optional<ReservedFor> reservedFor(LegId leg) {
        return Optional.ofNullable(reserved.get(leg));
    }

    /** Empty when its visitor is done with it for good. */
    public Optional<WayBack> wayBack(LegId leg) {
        return Optional.ofNullable(back.get(leg));
    }
}
