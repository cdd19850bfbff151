package id.satuatap.server.projection;

import id.satuatap.hall.id.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a view is for. Immutable.
 *
 * @param agency null for everybody in the hall, else the agency whose own business it is
 */
public record Audience(@Nullable AgencyCode agency) {
    public static final Audience HALL = new Audience(null);

    public static Audience of(AgencyCode agency) {
        return new Audience(agency);
    }
}
