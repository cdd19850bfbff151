package id.satuatap.devices.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ready-made calls and packs for the tests of this package; immutable. */
final class VoiceFixture {

    static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private VoiceFixture() {}

    static VoiceCall aCall(String id, String ticketNumber) {
        return VoiceCall.first(id, ticketNumber, "3", NINE);
    }

    static CallVoice indonesian() {
        return new CallVoice(shipped(VoiceLanguage.INDONESIAN), PhraseSettings.defaults());
    }

    static VoicePack shipped(VoiceLanguage language) {
        try {
            return VoicePack.shipped(language);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** What each clip says, from the table that the packs are made from. */
    static Map<String, String> words(VoiceLanguage language) {
        var words = new LinkedHashMap<String, String>();
        try (var lines = Files.lines(Path.of("voice-pack", "words-" + language.code() + ".tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> words.put(columns[0], columns[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** A pack in a folder with the clips named, each with the sound of the shipped chime. */
    static VoicePack aPackOf(Path folder, String... keys) throws IOException {
        var manifest = new StringBuilder("language = id\n");
        var chime = shipped(VoiceLanguage.INDONESIAN).clip(ClipKeys.CHIME).orElseThrow();
        for (var key : keys) {
            manifest.append("clip.%s = %s.wav%n".formatted(key, key));
            try (var wav = Files.newOutputStream(folder.resolve(key + ".wav"))) {
                chime.writeWav(wav);
            }
        }
        Files.writeString(folder.resolve("manifest.properties"), manifest);
        return VoicePack.ofFolder(folder);
    }
}
