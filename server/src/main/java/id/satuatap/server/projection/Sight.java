package id.satuatap.server.projection;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.rights.Rights;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller sees, by the table of permissions. Immutable. Two callers of the same sight get the same bytes.
 *
 * @param hall what everybody sees
 * @param business agencies' own business
 * @param figures agencies' figures
 * @param devices the mall's PCs
 * @param kiosks how the kiosks stand, and what is printed there once more
 */
public record Sight(boolean hall, Field business, Field figures, boolean devices, boolean kiosks) {
    /** What the hall shows everybody, and nothing else. */
    public static final Sight HALL_ONLY = new Sight(true, Field.NONE, Field.NONE, false, false);

    /**
     * Over which agencies a sight goes. Immutable.
     *
     * @param all over every agency
     * @param agency over one alone; null for none or all
     */
    public record Field(boolean all, @Nullable AgencyCode agency) {
        public static final Field NONE = new Field(false, null);

        static Field of(Rights rights, Permission permission) {
            Reach reach = rights.reach(permission);
            return new Field(reach == Reach.MALL, reach == Reach.OWN_AGENCY ? rights.agency() : null);
        }

        public boolean holds(AgencyCode owner) {
            return all || owner.equals(agency);
        }

        public boolean empty() {
            return !all && agency == null;
        }
    }

    public static Sight of(Rights rights) {
        return new Sight(
                rights.everywhere(Permission.SEE_HALL),
                Field.of(rights, Permission.SEE_AGENCY),
                Field.of(rights, Permission.SEE_FIGURES),
                rights.everywhere(Permission.MANAGE_DEVICES),
                rights.everywhere(Permission.SEE_KIOSKS));
    }

    /** Whose tickets a caller finds, with what became of them. */
    public static Field records(Rights rights) {
        return Field.of(rights, Permission.FIND_TICKET);
    }

    public boolean sees(Audience audience) {
        return switch (audience.circle()) {
            case HALL -> hall;
            case AGENCY -> business.holds(Objects.requireNonNull(audience.agency()));
            case SUPERVISORS -> audience.agency() == null ? figures.all() : figures.holds(audience.agency());
            case ADMINISTRATORS -> devices;
            case KIOSKS -> kiosks;
        };
    }
}
