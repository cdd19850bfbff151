package id.satuatap.counter.administrator;

import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PCs in words. Confined to the FX thread. */
public final class DeviceWords {
    private final MallText mallText;
    private final Messages messages;
    private final Places places;

    public DeviceWords(MallText mallText, Places places) {
        this.mallText = mallText;
        this.messages = Messages.beside(DeviceWords.class, mallText.localeProperty());
        this.places = places;
    }

    Messages messages() {
        return messages;
    }

    MallText mallText() {
        return mallText;
    }

    Places places() {
        return places;
    }

    String kind(DeviceKind kind) {
        return messages.text("kind." + kind);
    }

    static Icon icon(DeviceKind kind) {
        return switch (kind) {
            case KIOSK -> Icon.TICKET;
            case COUNTER -> Icon.COUNTER;
            case BOARD -> Icon.MONITOR;
        };
    }

    /** "Loket 3, Dukcapil" or "Zona 1 Kependudukan"; where neither is set, the whole hall. */
    String place(DeviceView device) {
        String counter = device.counter();
        Integer zone = device.zone();
        if (counter != null) {
            return counter(counter);
        }
        return zone == null ? messages.text("place.hall") : zone(zone);
    }

    /** How people call the counter with this code. */
    public String counter(String code) {
        return places.counters().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(this::counter)
                .orElse(code);
    }

    String counter(CounterEntry entry) {
        String agency = places.agencies().stream()
                .filter(each -> each.code().equals(entry.agency()))
                .map(each -> each.shortName())
                .findFirst()
                .orElse(entry.agency());
        return messages.text("place.counter", entry.label(), agency);
    }

    /** @param no null for the whole hall */
    String zone(@Nullable Integer no) {
        if (no == null) {
            return messages.text("place.hall");
        }
        Optional<ZoneEntry> entry =
                places.zones().stream().filter(each -> each.no() == no).findFirst();
        return messages.text(
                "place.zone", no.toString(), entry.map(ZoneEntry::name).orElse(""));
    }

    /** "42 detik" is told as 0:42. */
    String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return messages.text("waiting.age", mallText.stopwatch(age.isNegative() ? Duration.ZERO : age));
    }

    /** "sejak 07.31" today, with the date before. */
    String since(DeviceView device, Instant now) {
        Instant since = device.since();
        if (since == null) {
            return messages.text("presence.unseen");
        }
        String day = mallText.date(since);
        String clock = mallText.clock(since);
        return messages.text(
                "presence.since." + device.presence(),
                day.equals(mallText.date(now)) ? clock : messages.text("presence.dayAndTime", day, clock));
    }
}
