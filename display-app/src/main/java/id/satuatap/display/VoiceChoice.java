package id.satuatap.display;

import id.satuatap.devices.voice.VoiceLanguage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a display speaks. Immutable.
 *
 * @param language of calls, where the settings name none
 * @param settings a file of settings; null for the voice as it ships
 */
public record VoiceChoice(VoiceLanguage language, @Nullable Path settings) {
    /** As it ships. */
    public static VoiceChoice of(VoiceLanguage language) {
        return new VoiceChoice(language, null);
    }
}
