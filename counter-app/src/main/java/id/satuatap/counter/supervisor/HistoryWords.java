package id.satuatap.counter.supervisor;

import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ticket's steps in words. Confined to the FX thread. */
final class HistoryWords {
    /** The voice's waiting in its queue tells nobody anything; what became of the call does. */
    private static final Set<String> UNTOLD = Set.of("AnnouncementQueued", "AnnouncementGranted");

    /** Events whose detail is a counter, or an officer. */
    private static final Set<String> ABOUT_A_COUNTER = Set.of("TicketKept", "LegReserved");

    /** What such an event says instead where it is about none. */
    private static final String ANY_COUNTER = "ANY_COUNTER";

    /** Events whose detail is a service. */
    private static final Set<String> ABOUT_A_SERVICE = Set.of("LegQueued", "TicketTransferred");

    /** Events whose detail begins with a date, maybe with its time. */
    private static final Set<String> WITH_A_DATE = Set.of("LegRebooked", "BookingMade", "BookingMoved");

    private final Messages messages;
    private final MallText mallText;
    private final HallReading reading;

    HistoryWords(SupervisorWords words, HallReading reading) {
        this.messages = words.messages();
        this.mallText = words.mallText();
        this.reading = reading;
    }

    List<HistoryStep> told(List<HistoryStep> steps) {
        return steps.stream().filter(step -> !UNTOLD.contains(step.event())).toList();
    }

    /** An event that this app does not know yet is called by its name. */
    String event(HistoryStep step) {
        String key = "event." + step.event() + (ANY_COUNTER.equals(step.detail()) ? "." + ANY_COUNTER : "");
        return messages.has(key) ? messages.text(key) : step.event();
    }

    /** "Loket 3 · Siti Aminah". */
    String place(HistoryStep step) {
        String label = step.counterLabel();
        String name = step.officerName();
        String officer = name != null ? name : step.officer();
        return Stream.of(label == null ? "" : messages.text("history.counter", label), officer == null ? "" : officer)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Who caused it: the officer himself, a device, the server. */
    String actor(HistoryStep step) {
        String actor = step.actor();
        String id = actor.substring(actor.indexOf(':') + 1);
        if (actor.startsWith("server:")) {
            return messages.text("history.server");
        }
        if (actor.startsWith("device:")) {
            return messages.text("history.device", id);
        }
        return id.equals(step.officer()) ? messages.text("history.self") : id;
    }

    String detail(HistoryStep step) {
        String detail = step.detail();
        if (detail == null || detail.isEmpty()) {
            return "";
        }
        if (ABOUT_A_SERVICE.contains(step.event())) {
            return reading.serviceName(detail);
        }
        if (ABOUT_A_COUNTER.contains(step.event())) {
            return detail.equals(ANY_COUNTER)
                    ? ""
                    : reading.knownLabel(detail)
                            .map(label -> messages.text("history.counter", label))
                            .orElse(detail);
        }
        return WITH_A_DATE.contains(step.event()) ? withDate(detail) : code(detail);
    }

    /** "Selasa, 24 November 2026, 08.05 WIB · waktu tidak cukup". */
    private String withDate(String detail) {
        String[] parts = detail.split(" ", 2);
        try {
            String when = parts[0].indexOf('T') < 0
                    ? mallText.date(LocalDate.parse(parts[0]))
                    : when(LocalDateTime.parse(parts[0]));
            return parts.length == 1 ? when : when + " · " + code(parts[1]);
        } catch (DateTimeParseException older) {
            // What an older server told was not made for people; it named codes that check in.
            return "";
        }
    }

    private String when(LocalDateTime when) {
        return messages.text("booking.when", mallText.date(when.toLocalDate()), mallText.time(when.toLocalTime()));
    }

    private String code(String detail) {
        String key = "detail." + detail;
        return messages.has(key) ? messages.text(key) : detail;
    }
}
