package id.satuatap.devices.voice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Confined to one thread, the announcer's. Remembers what was said: an agency's name is spoken again every few minutes of an
 * outage, and starting a program takes its time.
 */
public final class KeptSpeech implements LiveSpeech {
    private static final int KEPT_MAX = 50;

    private final LiveSpeech speech;
    private final Map<Said, PcmAudio> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Said, PcmAudio> eldest) {
            return size() > KEPT_MAX;
        }
    };

    private record Said(String text, VoiceLanguage language) {}

    public KeptSpeech(LiveSpeech speech) {
        this.speech = speech;
    }

    /** What could not be said is tried again the next time. */
    @Override
    public Optional<PcmAudio> say(String text, VoiceLanguage language) {
        var said = new Said(text, language);
        var known = kept.get(said);
        if (known != null) {
            return Optional.of(known);
        }
        var sound = speech.say(text, language);
        sound.ifPresent(made -> kept.put(said, made));
        return sound;
    }
}
