package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a named person approved about the hours of the date comes before everything; one about the service before one about its agency, and
 * of two alike the later. Stateless.
 */
final class ApprovedOverride implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        HoursOverride strongest = null;
        for (HoursOverride each : asked.overrides()) {
            // Those that came later stand later.
            if (each.kind().ofHours()
                    && each.about(asked.service(), asked.date())
                    && (strongest == null || !isNearer(strongest, each))) {
                strongest = each;
            }
        }
        return strongest == null ? otherwise.get() : decided(strongest, asked, otherwise);
    }

    private static boolean isNearer(HoursOverride one, HoursOverride other) {
        return one.service() != null && other.service() == null;
    }

    private DayHours decided(HoursOverride override, ServiceDate asked, Supplier<DayHours> otherwise) {
        return switch (override.kind()) {
            case MORE_NUMBERS -> otherwise.get();
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
