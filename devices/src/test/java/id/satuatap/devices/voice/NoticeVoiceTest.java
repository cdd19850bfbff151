package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.shipped;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.voice.VoiceNotice.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static NoticeAudio said(Kind kind, LiveSpeech live, String... agencies) {
        return new NoticeVoice(INDONESIAN, ENGLISH, live).audio(new VoiceNotice("n", kind, List.of(agencies)));
    }

    private static boolean has(NoticeAudio audio, VoicePack pack, String key) {
        return has(audio, pack.clip(key).orElseThrow().bytes());
    }

    private static boolean has(NoticeAudio audio, byte[] part) {
        return audio.sentences().stream()
                .anyMatch(sentence -> new String(sentence.bytes(), ISO_8859_1).contains(new String(part, ISO_8859_1)));
    }

    @Test
    void anOutageIsToldInIndonesianThenInEnglishWithTheAgencysName() {
        var audio = said(Kind.STOPPED, LiveSpeech.NONE, "BPJS Kesehatan");

        assertThat(audio.isSpoken()).isTrue();
        assertThat(audio.sentences()).hasSize(2);
        assertThat(has(audio, INDONESIAN, "name-kesehatan")).isTrue();
        assertThat(has(audio, INDONESIAN, "letter-j")).isTrue();
        assertThat(has(audio, INDONESIAN, "has-stopped")).isTrue();
        assertThat(has(audio, ENGLISH, "number-stays-valid")).isTrue();
        assertThat(has(audio, ENGLISH, "goes-on")).isFalse();
    }

    /** A call's slot is 12 s: three agencies once took a minute. */
    @Test
    void noSentenceIsLongerThanACallsSlotHoweverManyAgenciesAndHoweverLongTheirNames() {
        LiveSpeech long30 = (text, language) -> Optional.of(PcmAudio.silence(30_000));

        for (var audio : List.of(
                said(Kind.STOPPED, LiveSpeech.NONE, "BPJS Ketenagakerjaan"),
                said(Kind.STOPPED, LiveSpeech.NONE, "BPJS Ketenagakerjaan", "BPJS Kesehatan", "Imigrasi"),
                said(Kind.GOES_ON, long30, "Baznas"))) {
            assertThat(audio.sentences())
                    .allSatisfy(
                            sentence -> assertThat(sentence.durationMillis()).isLessThan(12_000));
        }
    }

    @Test
    void whileCallsWaitItIsShortAndInIndonesianAlone() {
        var brief = new NoticeVoice(INDONESIAN, ENGLISH, LiveSpeech.NONE)
                .brief(new VoiceNotice("n", Kind.STOPPED, List.of("Samsat")));

        assertThat(brief.sentences()).hasSize(1);
        assertThat(brief.sentences().get(0).durationMillis()).isLessThan(8_000);
        assertThat(has(brief, INDONESIAN, "name-samsat")).isTrue();
        assertThat(has(brief, INDONESIAN, "number-stays-valid")).isTrue();
    }

    @Test
    void severalAgenciesAreToldInOneSentenceByNameWhereThatIsShort() {
        var two = said(Kind.STOPPED, LiveSpeech.NONE, "Samsat", "Imigrasi");
        assertThat(has(two, INDONESIAN, "name-samsat")).isTrue();
        assertThat(has(two, INDONESIAN, "dan")).isTrue();
        assertThat(has(two, INDONESIAN, "name-imigrasi")).isTrue();
        assertThat(has(two, ENGLISH, "and")).isTrue();

        var many = said(Kind.STOPPED, LiveSpeech.NONE, "Samsat", "Imigrasi", "BPJS Ketenagakerjaan");
        assertThat(has(many, INDONESIAN, "some-agencies")).isTrue();
        assertThat(has(many, INDONESIAN, "name-samsat")).isFalse();
    }

    @Test
    void soIsItsEnd() {
        var audio = said(Kind.GOES_ON, LiveSpeech.NONE, "Samsat");

        assertThat(has(audio, INDONESIAN, "goes-on")).isTrue();
        assertThat(has(audio, ENGLISH, "await-your-call")).isTrue();
        assertThat(has(audio, INDONESIAN, "has-stopped")).isFalse();
    }

    @Test
    void aNameThatNoClipSaysIsSpokenLiveAndElseNoNameIs() {
        var live = said(Kind.STOPPED, TONE, "Baznas");
        var none = said(Kind.STOPPED, LiveSpeech.NONE, "Baznas");

        assertThat(has(live, new byte[] {7, 7, 7, 7, 7, 7})).isTrue();
        assertThat(has(live, INDONESIAN, "an-agency")).isFalse();
        assertThat(has(none, INDONESIAN, "an-agency")).isTrue();
        assertThat(has(none, ENGLISH, "an-agency")).isTrue();
    }

    @Test
    void aSentenceWithAWordMissingIsLeftOutAndSaysWhich() throws IOException {
        var own = aPackOf(folder, "chime", "attention", "service-of", "an-agency", "has-stopped");

        var audio =
                new NoticeVoice(own, ENGLISH, LiveSpeech.NONE).audio(new VoiceNotice("n", Kind.STOPPED, List.of("")));

        assertThat(audio.missingClips()).containsExactly("id:number-stays-valid");
        assertThat(has(audio, ENGLISH, "has-stopped")).isTrue();
    }

    @Test
    void aNameIsMadeOnceHoweverOftenItIsSaid() {
        var asked = new ArrayList<String>();
        var speech = new KeptSpeech((text, language) -> {
            asked.add(text);
            return text.equals("Baznas") ? Optional.of(PcmAudio.silence(10)) : Optional.empty();
        });

        speech.say("Baznas", VoiceLanguage.INDONESIAN);
        assertThat(speech.say("Baznas", VoiceLanguage.INDONESIAN)).isPresent();
        speech.say("?", VoiceLanguage.INDONESIAN);
        speech.say("?", VoiceLanguage.INDONESIAN);

        assertThat(asked).containsExactly("Baznas", "?", "?");
    }

    @Test
    void withoutASpeechProgramThereIsNoLiveSpeech() {
        assertThat(new EspeakSpeech(folder.resolve("no-such-program").toString())
                        .say("Baznas", VoiceLanguage.INDONESIAN))
                .isEmpty();
    }
}
