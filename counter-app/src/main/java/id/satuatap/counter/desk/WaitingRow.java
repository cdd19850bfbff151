package id.satuatap.counter.desk;

import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One who waits for this counter.
 *
 * @param leg which leg
 * @param visit whose
 * @param ticket his number
 * @param serviceName what for
 * @param issuedAt when he took the number
 * @param bookedAt for when he is booked, null when he came without
 * @param priority a priority visitor
 * @param transferred he came from another service
 * @param callable false while he is served elsewhere, kept for another, or his paper is not out yet
 * @param reserved he is kept for one counter or officer, who is there
 */
public record WaitingRow(
        String leg,
        String visit,
        String ticket,
        String serviceName,
        Instant issuedAt,
        @Nullable Instant bookedAt,
        boolean priority,
        boolean transferred,
        boolean callable,
        boolean reserved) {

    static WaitingRow of(WaitingView leg, DeskView desk, Collection<DeskView> desks, Services services) {
        return new WaitingRow(
                leg.leg(),
                leg.visit(),
                leg.ticket(),
                services.name(leg.service()),
                leg.issuedAt(),
                leg.bookedAt(),
                leg.priority(),
                leg.transferred(),
                leg.callable() && !keptForAnother(leg, desk, desks),
                desks.stream().anyMatch(any -> keeps(any, leg)));
    }

    /** As the hall keeps him: as long as whoever is meant sits at a counter that serves him. */
    private static boolean keptForAnother(WaitingView leg, DeskView desk, Collection<DeskView> desks) {
        return desks.stream()
                .filter(other -> !other.counter().equals(desk.counter()))
                .anyMatch(other -> keeps(other, leg));
    }

    private static boolean keeps(DeskView desk, WaitingView leg) {
        return isMeant(leg, desk) && desk.services().contains(leg.service());
    }

    private static boolean isMeant(WaitingView leg, DeskView desk) {
        String officer = desk.officer();
        return officer != null
                && (officer.equals(leg.forOfficer()) || desk.counter().equals(leg.forCounter()));
    }
}
