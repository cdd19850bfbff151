package id.satuatap.kiosk.live;

import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.HolidayView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says why a service or a whole agency gives no numbers, in a few words. Confined to the FX thread. */
public final class ClosedText {
    /** What helps a visitor most comes first: later today, then another day. */
    private static final List<ClosedReason> TELLING = List.of(
            ClosedReason.NOT_YET_OPEN,
            ClosedReason.BREAK,
            ClosedReason.BAND_QUOTA_USED_UP,
            ClosedReason.NOT_TODAY,
            ClosedReason.QUOTA_USED_UP,
            ClosedReason.WILL_NOT_FINISH,
            ClosedReason.CUT_OFF,
            ClosedReason.CLOSED_TODAY,
            ClosedReason.HOLIDAY,
            ClosedReason.DAY_NOT_OPEN);

    private final Messages messages;
    private final MallText mall;

    public ClosedText(Messages messages, MallText mall) {
        this.messages = messages.forFeature(ClosedText.class);
        this.mall = mall;
    }

    /** That an agency's work stands still for now; its numbers are given and hold. */
    public String stopped() {
        return messages.text("outage.stopped");
    }

    /** Why a service gives no numbers, and when it will again; empty when it gives them. */
    public Optional<String> of(ServiceView service) {
        if (service.open()) {
            return Optional.empty();
        }
        LocalDate opensOn = service.opensOn();
        String why = why(service);
        boolean daysSaid = service.reason() == ClosedReason.NOT_TODAY
                && !service.openDays().isEmpty();
        return Optional.of(
                opensOn == null || daysSaid
                        ? why
                        : messages.text("closed.next", why, mall.weekday(opensOn) + " " + mall.shortDate(opensOn)));
    }

    private String why(ServiceView service) {
        ClosedReason reason = service.reason() == null ? ClosedReason.DAY_NOT_OPEN : service.reason();
        LocalTime opensAt = service.opensAt();
        HolidayView holiday = service.holiday();
        if (reason == ClosedReason.NOT_TODAY && !service.openDays().isEmpty()) {
            return messages.text("closed.opensOn", days(service.openDays()));
        }
        if (holiday != null) {
            return messages.text("closed.HOLIDAY." + holiday.kind(), holiday.name());
        }
        String plain = messages.text("closed." + reason);
        if (opensAt == null) {
            return plain;
        }
        return switch (reason) {
            case NOT_YET_OPEN -> messages.text("closed.opensAt", mall.time(opensAt));
            case BREAK -> messages.text("closed.until", plain, mall.clock(opensAt));
            case BAND_QUOTA_USED_UP -> messages.text("closed.again", plain, mall.clock(opensAt));
            case DAY_NOT_OPEN, NOT_TODAY, CUT_OFF, WILL_NOT_FINISH, CLOSED_TODAY, HOLIDAY, QUOTA_USED_UP -> plain;
        };
    }

    /** The same in the few words that fit the foot of a tile. */
    public Optional<String> shortly(ServiceView service) {
        if (service.open()) {
            return Optional.empty();
        }
        if (service.reason() == ClosedReason.NOT_TODAY || service.reason() == ClosedReason.HOLIDAY) {
            return Optional.of(messages.text("closed." + service.reason()));
        }
        if (service.reason() == ClosedReason.WILL_NOT_FINISH) {
            return Optional.of(messages.text("closed.fullToday"));
        }
        LocalTime opensAt = service.opensAt();
        return Optional.of(
                service.reason() == ClosedReason.BAND_QUOTA_USED_UP && opensAt != null
                        ? messages.text("closed.numbersFrom", mall.clock(opensAt))
                        : why(service));
    }

    /** Until about when an open service gives numbers, and how many more; empty while neither is near. */
    public Optional<String> lastNumber(ServiceView service) {
        LocalTime about = service.lastNumberAbout();
        Integer left = service.numbersLeftAbout();
        if (!service.open()) {
            return Optional.empty();
        }
        if (about == null) {
            return left == null ? Optional.empty() : Optional.of(messages.text("closed.numbersLeft", left));
        }
        return Optional.of(
                left == null
                        ? messages.text("closed.lastNumber", mall.clock(about))
                        : messages.text("closed.lastNumberAndLeft", mall.clock(about), left));
    }

    /** The service that tells best why none of an agency's gives numbers; empty when one of them does. */
    public Optional<ServiceView> mostTelling(Collection<ServiceView> services) {
        if (services.isEmpty() || services.stream().anyMatch(ServiceView::open)) {
            return Optional.empty();
        }
        return services.stream()
                .min(Comparator.comparingInt(ClosedText::rank)
                        .thenComparing(ServiceView::opensAt, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static int rank(ServiceView service) {
        int place = TELLING.indexOf(service.reason());
        return place < 0 ? TELLING.size() : place;
    }

    /** "Selasa dan Kamis", "Senin, Rabu, dan Jumat", "Senin-Jumat". */
    private String days(List<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().distinct().sorted().toList();
        DayOfWeek first = sorted.get(0);
        DayOfWeek last = sorted.get(sorted.size() - 1);
        if (sorted.size() == 1) {
            return name(first);
        }
        if (sorted.size() > 2 && last.getValue() - first.getValue() == sorted.size() - 1) {
            return messages.text("days.range", name(first), name(last));
        }
        if (sorted.size() == 2) {
            return messages.text("days.two", name(first), name(last));
        }
        List<String> names = new ArrayList<>();
        sorted.subList(0, sorted.size() - 1).forEach(day -> names.add(name(day)));
        return messages.text("days.many", String.join(", ", names), name(last));
    }

    private String name(DayOfWeek day) {
        return messages.text("day." + day.name().toLowerCase(Locale.ROOT));
    }
}
