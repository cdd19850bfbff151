package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** P3, as far as the calendar goes. Confined to one thread. */
public final class NumbersOnlyInHours implements Listening {
    private final Finding finding = new Finding();
    private final Map<ServiceCode, Integer> issued = new HashMap<>();
    private @Nullable LocalDate open;
    private boolean placed;
    private final Map<OverrideId, HoursOverride> overrides = new LinkedHashMap<>();
    private final Map<ServiceCode, Service> services = new HashMap<>();
    private @Nullable Catalogue catalogue;
    private Instant at = Instant.EPOCH;

    /** Of one date, worked out when first asked; forgotten as soon as an override or the catalogue changes. */
    private final Map<ServiceCode, Optional<PublishedHours.Numbers>> hours = new HashMap<>();

    private LocalDate hoursOf = LocalDate.MIN;

    @Override
    public String sentence() {
        return "A service gives numbers in the hours that week, table, calendar and approved overrides leave it, within its quota.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        at = recorded.at();
        if (!placed) {
            // A replay begins in the morning of a day that is open already.
            placed = true;
            after.overrides().forEach(override -> overrides.put(override.id(), override));
            open = after.day()
                    .filter(day -> day.phase() == Day.Phase.OPEN)
                    .map(Day::date)
                    .orElse(null);
        }
        if (catalogue == null || recorded.event() instanceof ConfigurationEvent) {
            hours.clear();
            catalogue = after.directory().map(found -> found.catalogue()).orElse(null);
            after.directory()
                    .ifPresent(found ->
                            found.catalogue().services().forEach(service -> services.put(service.code(), service)));
        }
    }

    @Override
    public Boolean approved(ScheduleEvent.OverrideApproved event) {
        overrides.put(event.override().id(), event.override());
        hours.clear();
        return true;
    }

    @Override
    public Boolean takenBack(ScheduleEvent.OverrideTakenBack event) {
        overrides.remove(event.override());
        hours.clear();
        return true;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        issued.clear();
        open = event.date();
        return true;
    }

    @Override
    public Boolean closing(DayEvent.DayClosing event) {
        open = null;
        return true;
    }

    @Override
    public Boolean closed(DayEvent.DayClosed event) {
        open = null;
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        Catalogue now = catalogue;
        Service service = services.get(event.service());
        boolean number =
                event.cause() == LegCause.ISSUED || (event.cause() == LegCause.PLANNED && event.from() == null);
        if (number && now != null && service != null) {
            given(now, service, event);
        }
        return true;
    }

    private void given(Catalogue now, Service service, HallEvent event) {
        ZoneId zone = ZoneId.of(now.mall().timeZone());
        LocalDate date = LocalDate.ofInstant(at, zone);
        LocalTime time = LocalTime.ofInstant(at, zone);
        int count = issued.merge(service.code(), 1, Integer::sum);
        Integer quota = service.dailyQuota();
        finding.wrongIf(!date.equals(open), "the day is not open:", event);
        finding.wrongIf(quota != null && count > quota + approved(service, date), "beyond the quota:", event);
        finding.wrongIf(
                hours(now, service, date)
                        .filter(numbers -> !time.isBefore(numbers.from()) && time.isBefore(numbers.until()))
                        .isEmpty(),
                "outside the hours:",
                event);
    }

    private int approved(Service service, LocalDate date) {
        return overrides.values().stream()
                .filter(each -> each.about(service, date))
                .mapToInt(each ->
                        each.kind() == HoursOverride.Kind.MORE_NUMBERS ? Objects.requireNonNull(each.numbers()) : 0)
                .sum();
    }

    private Optional<PublishedHours.Numbers> hours(Catalogue now, Service service, LocalDate date) {
        if (!date.equals(hoursOf)) {
            hours.clear();
            hoursOf = date;
        }
        return hours.computeIfAbsent(
                service.code(), any -> new PublishedHours(now, overrides.values()).of(service, date));
    }
}
