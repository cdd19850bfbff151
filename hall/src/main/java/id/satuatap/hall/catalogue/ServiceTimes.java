package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.ServiceCode;
import java.util.List;

/**
 * What a service does otherwise than its agency. Immutable.
 *
 * @param hours its own week; none where it follows its agency
 * @param bands quotas for parts of the day
 */
public record ServiceTimes(ServiceCode service, List<ServiceHours> hours, List<BandQuota> bands) {
    /** A service without rules of its own. */
    static ServiceTimes plain(ServiceCode service) {
        return new ServiceTimes(service, List.of(), List.of());
    }

    public ServiceTimes {
        hours = List.copyOf(hours);
        bands = List.copyOf(bands);
    }
}
