package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency does for a visitor at a counter. Immutable.
 *
 * @param prefix of its ticket numbers; services that share it share the sequence
 * @param standardMinutes target at the counter for one visitor, never the legal completion time
 * @param dailyQuota numbers a day, null for no limit
 */
public record Service(
        ServiceCode code,
        AgencyCode agency,
        String name,
        String prefix,
        int standardMinutes,
        Fee fee,
        List<String> requirements,
        String product,
        String completion,
        @Nullable Integer dailyQuota) {
    public Service {
        requirements = List.copyOf(requirements);
    }
}
