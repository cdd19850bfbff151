package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.shipped;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.voice.VoiceNotice.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeVoiceTest {
    private static final VoicePack INDONESIAN = shipped(VoiceLanguage.INDONESIAN);
    private static final VoicePack ENGLISH = shipped(VoiceLanguage.ENGLISH);
    private static final LiveSpeech TONE =
            (text, language) -> Optional.of(PcmAudio.ofBytes(new byte[] {7, 7, 7, 7, 7, 7}));

    @TempDir
    Path folder;

    private static CallAudio said(Kind kind, String agency, LiveSpeech live) {
        return new NoticeVoice(INDONESIAN, ENGLISH, live).audio(new VoiceNotice("n", kind, agency));
    }

    private static boolean has(CallAudio audio, VoicePack pack, String key) {
        return has(audio, pack.clip(key).orElseThrow().bytes());
    }

    private static boolean has(CallAudio audio, byte[] part) {
        return new String(audio.audio().bytes(), ISO_8859_1).contains(new String(part, ISO_8859_1));
    }

    @Test
    void anOutageIsToldInIndonesianThenInEnglishWithTheAgencysName() {
        var audio = said(Kind.STOPPED, "BPJS Kesehatan", LiveSpeech.NONE);

        assertThat(audio.isSpoken()).isTrue();
        assertThat(has(audio, INDONESIAN, "name-kesehatan")).isTrue();
        assertThat(has(audio, INDONESIAN, "letter-j")).isTrue();
        assertThat(has(audio, INDONESIAN, "has-stopped")).isTrue();
        assertThat(has(audio, ENGLISH, "number-stays-valid")).isTrue();
        assertThat(has(audio, ENGLISH, "goes-on")).isFalse();
        assertThat(audio.audio().durationMillis()).isBetween(8_000, 20_000);
    }

    @Test
    void soIsItsEnd() {
        var audio = said(Kind.GOES_ON, "Samsat", LiveSpeech.NONE);

        assertThat(has(audio, INDONESIAN, "goes-on")).isTrue();
        assertThat(has(audio, ENGLISH, "await-your-call")).isTrue();
        assertThat(has(audio, INDONESIAN, "has-stopped")).isFalse();
    }

    @Test
    void aNameThatNoClipSaysIsSpokenLiveAndElseNoNameIs() {
        var live = said(Kind.STOPPED, "Baznas", TONE);
        var none = said(Kind.STOPPED, "Baznas", LiveSpeech.NONE);

        assertThat(has(live, new byte[] {7, 7, 7, 7, 7, 7})).isTrue();
        assertThat(has(live, INDONESIAN, "an-agency")).isFalse();
        assertThat(has(none, INDONESIAN, "an-agency")).isTrue();
        assertThat(has(none, ENGLISH, "an-agency")).isTrue();
    }

    @Test
    void aSentenceWithAWordMissingIsLeftOutAndSaysWhich() throws IOException {
        var own = aPackOf(folder, "chime", "attention", "service-of", "an-agency", "has-stopped");

        var audio = new NoticeVoice(own, ENGLISH, LiveSpeech.NONE).audio(new VoiceNotice("n", Kind.STOPPED, ""));

        assertThat(audio.missingClips()).containsExactly("id:number-stays-valid");
        assertThat(has(audio, ENGLISH, "has-stopped")).isTrue();
    }

    @Test
    void withoutASpeechProgramThereIsNoLiveSpeech() {
        assertThat(new EspeakSpeech(folder.resolve("no-such-program").toString())
                        .say("Baznas", VoiceLanguage.INDONESIAN))
                .isEmpty();
    }
}
