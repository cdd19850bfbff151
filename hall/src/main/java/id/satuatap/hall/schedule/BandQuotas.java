package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A service gives so many numbers in a part of the day, where it has such quotas, and those approved beyond. Stateless. */
final class BandQuotas implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        List<BandQuota> bands = asked.directory().times(asked.service().code()).bands();
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        QuotaUse use = asked.quotaUse();
        return bands.stream()
                .filter(band -> band.holds(asked.time()))
                .filter(band -> use.of(band) >= band.quota() + use.beyond(band, use::of))
                .findFirst()
                .map(full -> refusal(asked, full.to()));
    }

    /** With the end of the last part the day's numbers have ended. */
    private static Refusal refusal(ServiceMoment asked, LocalTime end) {
        return end.isBefore(asked.hours().lastTicket())
                ? new Refusal(Closure.BAND_QUOTA_USED_UP, end)
                : Refusal.forToday(Closure.QUOTA_USED_UP);
    }
}
