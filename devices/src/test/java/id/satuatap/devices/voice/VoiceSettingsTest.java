package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceSettingsTest {
    private static final ZoneId SLEMAN = ZoneId.of("Asia/Jakarta");
    /** Friday 27 November 2026, twelve o'clock in Sleman: the prayer. */
    private static final Instant PRAYER = Instant.parse("2026-11-27T05:00:00Z");

    @TempDir
    Path folder;

    private int writes;

    private Path settings(String... lines) throws IOException {
        Path file = folder.resolve("voice.properties");
        Files.write(file, List.of(lines));
        // Two writes within one tick of the file system's clock look like one.
        writes++;
        Files.setLastModifiedTime(file, FileTime.from(PRAYER.plusSeconds(writes)));
        return file;
    }

    private TunedVoice voice(Path file) throws IOException {
        return TunedVoice.open(file, VoiceLanguage.INDONESIAN, () -> PRAYER, () -> SLEMAN);
    }

    private static PcmAudio indonesian() {
        return VoiceFixture.indonesian().audio(aCall("1", "A-012")).audio();
    }

    private PcmAudio played(TunedVoice voice) throws Exception {
        var call = aCall("1", "A-012");
        try (var sink = voice.into(new FileSink(folder))) {
            sink.play("played", voice.audio(call).audio(), () -> {});
        }
        try (var wav = new BufferedInputStream(Files.newInputStream(folder.resolve("played.wav")))) {
            return PcmAudio.readWav(wav);
        }
    }

    @Test
    void theHallIsSpokenToMoreQuietlyAtTheTimesThatTheMallNames() throws IOException {
        var volume = VoiceSettings.read(
                        settings(
                                "volume = 90",
                                "volume.1 = FRIDAY 11:30-13:00 40",
                                "volume.2 = MONDAY-SUNDAY 06:30-07:30 60"),
                        VoiceLanguage.INDONESIAN)
                .volume();

        assertThat(volume.at(LocalDateTime.parse("2026-11-27T11:29:59"))).isEqualTo(90);
        assertThat(volume.at(LocalDateTime.parse("2026-11-27T11:30:00"))).isEqualTo(40);
        assertThat(volume.at(LocalDateTime.parse("2026-11-27T13:00:00"))).isEqualTo(90);
        assertThat(volume.at(LocalDateTime.parse("2026-11-26T12:00:00"))).isEqualTo(90);
        assertThat(volume.at(LocalDateTime.parse("2026-11-29T07:00:00"))).isEqualTo(60);
    }

    @Test
    void whatIsPlayedAtThePrayerIsSofterByWhatTheMallWants() throws Exception {
        assertThat(played(voice(settings("volume.1 = FRIDAY 11:30-13:00 40"))))
                .isEqualTo(indonesian().times(0.4));
    }

    @Test
    void whatAPersonTurnsHoldsForTheNextCallAndAFaultChangesNothing() throws Exception {
        var voice = voice(settings("volume = 100"));
        assertThat(played(voice)).isEqualTo(indonesian());

        settings("volume = 50");
        assertThat(played(voice)).isEqualTo(indonesian().times(0.5));

        settings("volume = loud");
        assertThat(played(voice)).isEqualTo(indonesian().times(0.5));

        settings("languages = en", "volume = 50");
        assertThat(voice.audio(aCall("1", "A-012")).audio())
                .isEqualTo(new CallVoice(shipped(VoiceLanguage.ENGLISH), PhraseSettings.defaults())
                        .audio(aCall("1", "A-012"))
                        .audio());
    }

    @Test
    void everyFaultOfTheSettingsIsNamedWithItsRange() throws IOException {
        var file = settings(
                "languages = id, su",
                "volume = 120",
                "volume.1 = FRIDAY 13:00-11:30 40",
                "volume.2 = noon",
                "tickets = letters",
                "recall = perhaps",
                "loudness = 3");

        assertThatThrownBy(() -> VoiceSettings.read(file, VoiceLanguage.INDONESIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language 'su'")
                .hasMessageContaining("volume must be 5 to 100 percent, not 120")
                .hasMessageContaining("hours must end after they begin")
                .hasMessageContaining("'noon' is not like FRIDAY 11:30-13:00 40")
                .hasMessageContaining("must be digits or cardinal, not letters")
                .hasMessageContaining("must be true or false, not perhaps")
                .hasMessageContaining("loudness is no setting");
    }

    @Test
    void aSecondLanguageFollowsBrieflyWhereTheSlotHasTimeForBoth() throws IOException {
        var voice = voice(settings("languages = id, jv"));

        var both = voice.audio(aCall("1", "A-012")).audio();

        assertThat(both.durationMillis()).isBetween(indonesian().durationMillis() + 2_000, TwoLanguages.LONGEST_MILLIS);
        assertThat(voice.audio(aCall("2", "WXYZ-999")).audio())
                .isEqualTo(
                        VoiceFixture.indonesian().audio(aCall("2", "WXYZ-999")).audio());
    }

    @Test
    void aMallsOwnRecordingsTakeThePlaceOfThePack() throws IOException {
        var own = Files.createDirectory(folder.resolve("rekaman"));
        aPackOf(own, "chime", "nol");

        var audio = voice(settings("pack.id = rekaman")).audio(aCall("1", "A-012"));

        assertThat(audio.missingClips()).contains("queue-number");
        assertThatThrownBy(() -> voice(settings("languages = en", "pack.en = rekaman")))
                .hasMessageContaining("speaks id, not en");
    }
}
