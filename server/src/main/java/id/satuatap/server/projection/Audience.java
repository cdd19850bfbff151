package id.satuatap.server.projection;

import id.satuatap.hall.id.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a view is for. Immutable.
 *
 * @param agency whose own business it is; null for the mall's own supervisors, everybody in the hall, kiosks, and administrators
 */
public record Audience(Circle circle, @Nullable AgencyCode agency) {
    public static final Audience HALL = new Audience(Circle.HALL, null);

    public static final Audience ADMINISTRATORS = new Audience(Circle.ADMINISTRATORS, null);

    /** The mall's own supervisors. */
    public static final Audience MALL_SUPERVISORS = new Audience(Circle.SUPERVISORS, null);

    public static final Audience KIOSKS = new Audience(Circle.KIOSKS, null);

    /** How wide a view goes. */
    public enum Circle {
        /** Everybody. */
        HALL,
        /** The people of one agency, and the mall's. */
        AGENCY,
        /** The supervisors of one agency, and the mall's. */
        SUPERVISORS,
        /** Who looks after devices. */
        ADMINISTRATORS,
        /** Kiosks, and who has numbers printed there once more. */
        KIOSKS
    }

    public static Audience of(AgencyCode agency) {
        return new Audience(Circle.AGENCY, agency);
    }

    public static Audience supervisorsOf(AgencyCode agency) {
        return new Audience(Circle.SUPERVISORS, agency);
    }
}
