package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoicePackTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void theShippedPackSaysEveryLetterAndEveryNumber(VoiceLanguage language) {
        var pack = shipped(language);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            assertThat(pack.clip(ClipKeys.letter(letter)))
                    .as("letter %s", letter)
                    .isPresent();
        }
        for (int number = 0; number <= language.cardinalMax(); number++) {
            assertThat(new SpokenNumber(language).cardinal(number))
                    .allMatch(word -> pack.clip(word).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void theShippedPackHasEveryClipOfItsTableAndTheChime(VoiceLanguage language) {
        var pack = shipped(language);
        assertThat(VoiceFixture.words(language).keySet())
                .allMatch(key -> pack.clip(key).isPresent());
        assertThat(pack.clip(ClipKeys.CHIME).orElseThrow().durationMillis()).isBetween(1_000, 2_000);
        assertThat(pack.size()).isEqualTo(VoiceFixture.words(language).size() + 1);
        assertThat(pack.language()).isEqualTo(language);
    }

    /** Stands in for ears: a clip that is silent, clipped, cut short or much softer than its neighbours fails. */
    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void everyClipIsAudibleUnclippedAndAsLoudAsTheOthers(VoiceLanguage language) {
        for (var key : VoiceFixture.words(language).keySet()) {
            var clip = shipped(language).clip(key).orElseThrow();
            assertThat(clip.durationMillis()).as("%s: length", key).isBetween(150, 2_500);
            assertThat(peak(clip)).as("%s: peak", key).isLessThan(29_000);
            assertThat(rootMeanSquare(clip)).as("%s: loudness", key).isBetween(2_900.0, 3_700.0);
            assertThat(clip.sample(0)).as("%s: begins without a click", key).isBetween(-300, 300);
            assertThat(clip.sample(clip.sampleCount() - 1))
                    .as("%s: ends without a click", key)
                    .isBetween(-300, 300);
        }
    }

    private static int peak(PcmAudio clip) {
        int peak = 0;
        for (int i = 0; i < clip.sampleCount(); i++) {
            peak = Math.max(peak, Math.abs(clip.sample(i)));
        }
        return peak;
    }

    private static double rootMeanSquare(PcmAudio clip) {
        double sum = 0;
        for (int i = 0; i < clip.sampleCount(); i++) {
            sum += (double) clip.sample(i) * clip.sample(i);
        }
        return Math.sqrt(sum / clip.sampleCount());
    }

    @Test
    void aFolderOfTheMallsOwnRecordingsIsAPack() throws IOException {
        var pack = aPackOf(folder, "chime", "nol", "counter-mayor");

        assertThat(pack.clip("counter-mayor")).isPresent();
        assertThat(pack.clip("satu")).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrOfTheWrongKindIsNamed() throws IOException {
        aPackOf(folder, "chime", "nol");
        Files.writeString(folder.resolve("nol.wav"), "not a sound");
        assertThatThrownBy(() -> VoicePack.ofFolder(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nol.wav");

        Files.delete(folder.resolve("nol.wav"));
        assertThatThrownBy(() -> VoicePack.ofFolder(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nol.wav");
    }

    /** A person who records fifty clips wants to hear of all that are wrong at once. */
    @Test
    void everyFaultOfAPackIsNamed() throws IOException {
        aPackOf(folder, "chime", "nol", "satu", "dua");
        Files.delete(folder.resolve("nol.wav"));
        Files.writeString(folder.resolve("satu.wav"), "not a sound");
        var stereo = new AudioFormat(44_100, 16, 2, true, false);
        try (var sound = new AudioInputStream(new ByteArrayInputStream(new byte[400]), stereo, 100)) {
            AudioSystem.write(
                    sound, AudioFileFormat.Type.WAVE, folder.resolve("dua.wav").toFile());
        }

        assertThatThrownBy(() -> VoicePack.ofFolder(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nol.wav is missing")
                .hasMessageContaining("satu.wav is not a WAV file")
                .hasMessageContaining("dua.wav must be WAV PCM_SIGNED 22050.0 Hz, 16 bit, mono");
    }

    /** One stood near the microphone, one far away, one shouted. */
    @Test
    void clipsOfAPersonAreMadeEquallyLoudAndNoneIsCut() throws IOException {
        var manifest = new StringBuilder("language = id\n");
        var word = shipped(VoiceLanguage.INDONESIAN).clip("satu").orElseThrow();
        var gains = Map.of("near", 1.1, "far", 0.1, "whispered", 0.02, "shouted", 1.17);
        for (var gain : gains.entrySet()) {
            manifest.append("clip.%s = %s.wav%n".formatted(gain.getKey(), gain.getKey()));
            try (var wav = Files.newOutputStream(folder.resolve(gain.getKey() + ".wav"))) {
                word.times(gain.getValue()).writeWav(wav);
            }
        }
        Files.writeString(folder.resolve("manifest.properties"), manifest);

        var pack = VoicePack.ofFolder(folder);

        for (var key : gains.keySet()) {
            var clip = pack.clip(key).orElseThrow();
            assertThat(Loudness.of(clip)).as("%s: loudness", key).isBetween(0.085, 0.14);
            assertThat(Loudness.peak(clip)).as("%s: peak", key).isLessThanOrEqualTo(0.8501);
        }
    }

    @Test
    void aPackThatNobodyHasJudgedSaysSo() {
        assertThat(shipped(VoiceLanguage.JAVANESE).draft()).isTrue();
        assertThat(shipped(VoiceLanguage.INDONESIAN).draft()).isFalse();
    }

    @Test
    void aLanguageWithoutGrammarIsRefused() throws IOException {
        Files.writeString(folder.resolve("manifest.properties"), "language = su\n");

        assertThatThrownBy(() -> VoicePack.ofFolder(folder)).hasMessageContaining("su");
    }
}
