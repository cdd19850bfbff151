package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.HolidayKind;
import id.satuatap.protocol.view.HolidayView;
import id.satuatap.protocol.view.ServiceView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Views of services: whether numbers are given, how many wait, how long it takes. Stateless. */
public final class ServiceViews {
    private ServiceViews() {}

    public static ServiceView of(HallState state, Directory directory, Service service, Instant now) {
        Availability availability = Numbers.availability(state, directory, service, now);
        Quote quote = Quote.of(state, directory, service);
        return new ServiceView(
                service.code().value(),
                service.agency().value(),
                availability.open(),
                availability.reason().map(ServiceViews::reason).orElse(null),
                availability.opensAt(),
                availability.openDays(),
                availability.opensOn(),
                holiday(availability.holiday()),
                availability.lastNumberAbout(),
                availability.numbersLeftAbout(),
                state.line(service.code()).size(),
                Quote.openCounters(state, directory, service.code()),
                quote.fromMinutes(),
                quote.toMinutes());
    }

    private static @Nullable HolidayView holiday(@Nullable Holiday holiday) {
        return holiday == null
                ? null
                : new HolidayView(
                        holiday.name(), HolidayKind.valueOf(holiday.kind().name()));
    }

    private static ClosedReason reason(Availability.Closure closure) {
        return switch (closure) {
            case HOLIDAY -> ClosedReason.HOLIDAY;
            case NOT_TODAY -> ClosedReason.NOT_TODAY;
            case NOT_YET_OPEN -> ClosedReason.NOT_YET_OPEN;
            case CLOSED_TODAY -> ClosedReason.CLOSED_TODAY;
            case BREAK -> ClosedReason.BREAK;
            case WILL_NOT_FINISH -> ClosedReason.WILL_NOT_FINISH;
            case BAND_QUOTA_USED_UP -> ClosedReason.BAND_QUOTA_USED_UP;
            case CUT_OFF -> ClosedReason.CUT_OFF;
            case QUOTA_USED_UP -> ClosedReason.QUOTA_USED_UP;
            case DAY_NOT_OPEN -> ClosedReason.DAY_NOT_OPEN;
        };
    }
}
