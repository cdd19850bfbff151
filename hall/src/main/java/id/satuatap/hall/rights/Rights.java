package id.satuatap.hall.rights;

import id.satuatap.hall.access.Actor;
import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.PermissionTable;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.state.HallState;
import org.jspecify.annotations.Nullable;

/**
 * What one principal is and may do. Immutable: a picture of the moment it was taken.
 *
 * @param agency the scope of a person bound to one, null for others
 * @param counter where a counter PC stands, null for others
 */
public record Rights(
        Actor actor, @Nullable AgencyCode agency, @Nullable CounterCode counter) {
    private static final Rights NONE = new Rights(Actor.NOBODY, null, null);

    /** Unknown, revoked and inactive principals have no rights at all. */
    public static Rights of(HallState state, Principal who) {
        return who.match(new Principal.Cases<>() {
            @Override
            public Rights device(Principal.OfDevice principal) {
                return state.device(principal.device()).map(Rights::of).orElse(NONE);
            }

            @Override
            public Rights person(Principal.OfPerson principal) {
                return state.person(principal.person()).map(Rights::of).orElse(NONE);
            }

            @Override
            public Rights server(Principal.OfServer principal) {
                return new Rights(Actor.SERVER, null, null);
            }
        });
    }

    public static Rights of(Device device) {
        return device.active() ? new Rights(Actor.of(device.kind()), null, device.counter()) : NONE;
    }

    public static Rights of(Person person) {
        return person.active() ? new Rights(Actor.of(person.role()), person.agency(), null) : NONE;
    }

    public Reach reach(Permission permission) {
        return PermissionTable.reach(actor, permission);
    }

    /** Over the whole mall. */
    public boolean everywhere(Permission permission) {
        return reach(permission) == Reach.MALL;
    }

    /** Over the mall, or over one's own agency. */
    public boolean somewhere(Permission permission) {
        return reach(permission) == Reach.MALL || reach(permission) == Reach.OWN_AGENCY;
    }

    public boolean over(Permission permission, AgencyCode other) {
        Reach reach = reach(permission);
        return reach == Reach.MALL || (reach == Reach.OWN_AGENCY && other.equals(agency));
    }

    public boolean at(Permission permission, Counter other) {
        return over(permission, other.agency())
                || (reach(permission) == Reach.OWN_COUNTER && other.code().equals(counter));
    }
}
