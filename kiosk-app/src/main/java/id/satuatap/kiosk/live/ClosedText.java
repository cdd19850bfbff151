package id.satuatap.kiosk.live;

import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.DayOfWeek;
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
            ClosedReason.NOT_TODAY,
            ClosedReason.QUOTA_USED_UP,
            ClosedReason.CUT_OFF,
            ClosedReason.HOLIDAY,
            ClosedReason.DAY_NOT_OPEN);

    private final Messages messages;
    private final MallText mall;

    public ClosedText(Messages messages, MallText mall) {
        this.messages = messages.forFeature(ClosedText.class);
        this.mall = mall;
    }

    /** Why a service gives no numbers; empty when it gives them. */
    public Optional<String> of(ServiceView service) {
        ClosedReason reason = service.reason();
        if (service.open()) {
            return Optional.empty();
        }
        LocalTime opensAt = service.opensAt();
        if (reason == ClosedReason.NOT_YET_OPEN && opensAt != null) {
            return Optional.of(messages.text("closed.opensAt", mall.time(opensAt)));
        }
        if (reason == ClosedReason.NOT_TODAY && !service.openDays().isEmpty()) {
            return Optional.of(messages.text("closed.opensOn", days(service.openDays())));
        }
        return Optional.of(messages.text("closed." + (reason == null ? ClosedReason.DAY_NOT_OPEN : reason)));
    }

    /** The same in the few words that fit the foot of a tile. */
    public Optional<String> shortly(ServiceView service) {
        return service.reason() == ClosedReason.NOT_TODAY && !service.open()
                ? Optional.of(messages.text("closed.NOT_TODAY"))
                : of(service);
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
