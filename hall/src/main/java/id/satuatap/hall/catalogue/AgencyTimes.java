package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency does otherwise than the mall. Immutable.
 *
 * @param worksOn kinds of holidays on which it serves
 * @param earlyMinutes numbers are given that long before it opens, but not before the kiosks do; 0 to 240, null for as
 *     early as the kiosks open
 * @param numbersInBreaks null for the mall's rule
 * @param countersInBreaks how many of its counters go on in its breaks, where officers rest in turns; 0 to 200
 */
public record AgencyTimes(
        AgencyCode agency,
        List<Holiday.Kind> worksOn,
        @Nullable Integer earlyMinutes,
        @Nullable Boolean numbersInBreaks,
        int countersInBreaks) {
    /** An agency without rules of its own. */
    static AgencyTimes plain(AgencyCode agency) {
        return new AgencyTimes(agency, List.of(), null, null, 0);
    }

    public AgencyTimes {
        worksOn = List.copyOf(worksOn);
    }
}
