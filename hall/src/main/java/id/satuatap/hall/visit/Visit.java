package id.satuatap.hall.visit;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stay with one public number. Immutable.
 *
 * @param token on the QR of every copy: unguessable, and recognisable from the paper alone
 * @param persons 1 or more
 * @param priority the generic flag only; its kind is never kept here
 * @param device the kiosk that issued it, null when issued by hand
 * @param legs in the order in which they came to be, planned ones too
 */
public record Visit(
        VisitId id,
        TicketNumber number,
        String token,
        int persons,
        boolean priority,
        String language,
        @Nullable DeviceId device,
        Instant issuedAt,
        List<LegId> legs,
        List<Copy> copies) {

    public Visit {
        legs = List.copyOf(legs);
        copies = List.copyOf(copies);
    }

    public int nextLegOrdinal() {
        return legs.size() + 1;
    }

    public boolean numberKnownToVisitor() {
        return copies.stream().anyMatch(copy -> copy.state().known());
    }

    public Visit withLeg(LegId leg) {
        List<LegId> more = new ArrayList<>(legs);
        more.add(leg);
        return new Visit(id, number, token, persons, priority, language, device, issuedAt, more, copies);
    }

    public Visit withPersons(int count) {
        return new Visit(id, number, token, count, priority, language, device, issuedAt, legs, copies);
    }

    public Visit withPriority(boolean given) {
        return new Visit(id, number, token, persons, given, language, device, issuedAt, legs, copies);
    }

    /** The copy added, or the one of the same ordinal replaced. */
    public Visit withCopy(Copy copy) {
        List<Copy> changed = new ArrayList<>(copies);
        changed.removeIf(old -> old.ordinal() == copy.ordinal());
        changed.add(copy);
        return new Visit(id, number, token, persons, priority, language, device, issuedAt, legs, changed);
    }
}
