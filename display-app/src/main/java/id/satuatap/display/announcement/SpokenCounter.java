package id.satuatap.display.announcement;

import id.satuatap.devices.voice.CounterLabel;
import java.util.Locale;
import java.util.Map;

/** Stateless. How the label above a counter is spoken: by a recorded name where the voice pack has one. */
final class SpokenCounter {
    private static final Map<String, String> NAMED = Map.of(
            "prioritas", "counter-priority",
            "loket prioritas", "counter-priority",
            "informasi", "counter-information",
            "loket informasi", "counter-information",
            "bantuan", "counter-help-desk",
            "meja bantuan", "counter-help-desk");

    private SpokenCounter() {}

    static CounterLabel of(String label) {
        String clip = NAMED.get(label.strip().toLowerCase(Locale.ROOT));
        return clip == null ? new CounterLabel.Numbered(label) : new CounterLabel.Named(clip);
    }
}
