package id.satuatap.acceptance.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is simulated, as the demo writes it to a file for the process that plays them. Immutable.
 *
 * @param addresses of the server
 * @param seed all chance comes from it
 * @param officers who staff counters
 * @param kiosk where simulated visitors take their numbers; null when the demo's own kiosks are pressed instead
 * @param visitors a day at that kiosk
 */
public record PeoplePlan(
        List<String> addresses,
        long seed,
        List<OfficerPlan> officers,
        @Nullable KioskPlan kiosk,
        int visitors) {
    public PeoplePlan {
        addresses = List.copyOf(addresses);
        officers = List.copyOf(officers);
    }

    /** An officer and the counter he takes. Immutable. */
    public record OfficerPlan(
            String person,
            String password,
            String counter,
            @Nullable String deviceToken) {}

    /** A device that issues over the protocol, without a screen. Immutable. */
    public record KioskPlan(String device, String token) {}
}
