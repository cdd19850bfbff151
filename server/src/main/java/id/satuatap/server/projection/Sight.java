package id.satuatap.server.projection;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.rights.Rights;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller sees, by the table of permissions. Immutable. Two callers of the same sight get the same bytes.
 *
 * @param hall what everybody sees
 * @param mall all agencies' own business
 * @param agency one agency's own business; null for none or all
 */
public record Sight(boolean hall, boolean mall, @Nullable AgencyCode agency) {
    public static Sight of(Rights rights) {
        Reach reach = rights.reach(Permission.SEE_AGENCY);
        return new Sight(
                rights.everywhere(Permission.SEE_HALL),
                reach == Reach.MALL,
                reach == Reach.OWN_AGENCY ? rights.agency() : null);
    }

    public boolean sees(Audience audience) {
        AgencyCode owner = audience.agency();
        return owner == null ? hall : mall || owner.equals(agency);
    }
}
