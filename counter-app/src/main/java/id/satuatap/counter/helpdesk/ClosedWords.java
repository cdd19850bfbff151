package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.ServiceView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** Why a service gives no number, as plainly as at the kiosk. Confined to the FX thread. */
final class ClosedWords {
    private final HelpDeskWords words;

    ClosedWords(HelpDeskWords words) {
        this.words = words;
    }

    String of(ServiceView service) {
        ClosedReason reason = service.reason() == null ? ClosedReason.DAY_NOT_OPEN : service.reason();
        String why = words.messages().text("closed." + reason);
        LocalTime opensAt = service.opensAt();
        if (opensAt != null) {
            return words.messages().text("closed.at", why, words.mallText().clock(opensAt));
        }
        if (reason == ClosedReason.NOT_TODAY && !service.openDays().isEmpty()) {
            return words.messages()
                    .text(
                            "closed.days",
                            service.openDays().stream().sorted().map(this::day).collect(Collectors.joining(", ")));
        }
        LocalDate opensOn = service.opensOn();
        return opensOn == null
                ? why
                : words.messages().text("closed.next", why, words.mallText().shortDate(opensOn));
    }

    private String day(DayOfWeek day) {
        return words.messages().text("day." + day);
    }
}
