package id.satuatap.hall.schedule;

import id.satuatap.hall.schedule.Availability.Closure;
import java.util.Optional;

/**
 * A service gives so many numbers a day, where it has a quota, and those that somebody approved beyond it; those still expected
 * with a booking take of it. Stateless.
 */
final class DailyQuota implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        Integer quota = asked.service().dailyQuota();
        if (quota == null) {
            return Optional.empty();
        }
        QuotaUse use = asked.quotaUse();
        return use.ofDay() >= quota + use.beyondDay()
                ? Optional.of(Refusal.forToday(Closure.QUOTA_USED_UP))
                : Optional.empty();
    }
}
