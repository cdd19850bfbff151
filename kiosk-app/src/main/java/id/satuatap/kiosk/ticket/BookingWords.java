package id.satuatap.kiosk.ticket;

import id.satuatap.uikit.text.MallText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;

/**
 * What the refusal of a check-in says of the booking, as people read it. Immutable.
 *
 * @param details dates and times as the protocol writes them
 */
record BookingWords(Map<String, String> details, MallText mall) {
    /** Number, date and time of the booking, from when and until when it may check in; empty where nothing is said. */
    Object[] values() {
        return new Object[] {
            details.getOrDefault("ticket", ""),
            written("date", text -> mall.date(LocalDate.parse(text))),
            written("time", this::time),
            written("from", this::time),
            written("until", this::time)
        };
    }

    private String time(String text) {
        return mall.time(LocalTime.parse(text));
    }

    private String written(String key, Function<String, String> words) {
        String text = details.get(key);
        return text == null ? "" : words.apply(text);
    }
}
