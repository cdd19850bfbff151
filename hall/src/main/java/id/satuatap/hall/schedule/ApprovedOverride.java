package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a named person approved for the date comes before everything; one about the service before one about its agency, and
 * of two alike the later. Stateless.
 */
final class ApprovedOverride implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        Optional<HoursOverride> found = asked.overrides().stream()
                .filter(each -> each.about(asked.service(), asked.date()))
                // The last of the greatest: those that came later stand later.
                .reduce((one, other) -> BY_NEARNESS.compare(other, one) >= 0 ? other : one);
        return found.map(each -> decided(each, asked, otherwise)).orElseGet(otherwise);
    }

    private static final Comparator<HoursOverride> BY_NEARNESS =
            Comparator.comparing(override -> override.service() != null);

    private DayHours decided(HoursOverride override, ServiceDate asked, Supplier<DayHours> otherwise) {
        return switch (override.kind()) {
            case CLOSED -> DayHours.closed(Closure.CLOSED_TODAY, this);
            case OPEN -> {
                LocalTime until = Objects.requireNonNull(override.until(), "an opening has an end");
                LocalTime from = Objects.requireNonNull(override.from(), "an opening has a beginning");
                yield DayHours.open(
                        new ServiceHours(List.of(asked.date().getDayOfWeek()), from, until, until, List.of()), this);
            }
            case EXTENDED -> {
                LocalTime until = Objects.requireNonNull(override.until(), "an extension has an end");
                DayHours usual = otherwise.get();
                yield usual.given()
                        .filter(hours -> until.isAfter(hours.close()))
                        .map(hours -> DayHours.open(hours.closingAt(until), this))
                        .orElse(usual);
            }
        };
    }
}
