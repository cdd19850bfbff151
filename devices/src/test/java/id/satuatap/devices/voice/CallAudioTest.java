package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.indonesian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallAudioTest {

    @TempDir
    Path folder;

    @Test
    void aCallIsItsClipsInARowWithShortJoinsInABreathAndLongerGapsBetween() throws IOException {
        var pack = aPackOf(folder, "chime", "queue-number", "letter-a", "nol", "satu", "proceed-to-counter", "tiga");
        var clip = pack.clip("nol").orElseThrow();

        var audio = new CallVoice(pack, PhraseSettings.defaults()).audio(aCall("1", "A-001"));

        int pauses = CallAudio.AFTER_CHIME_MILLIS + 6 * CallAudio.GAP_MILLIS + CallAudio.JOIN_MILLIS;
        assertThat(audio.isSpoken()).isTrue();
        assertThat(audio.audio().durationMillis())
                .isBetween(8 * clip.durationMillis() + pauses - 9, 8 * clip.durationMillis() + pauses + 9);
    }

    @Test
    void aPhraseWithAWordMissingIsTheChimeAloneAndSaysWhichWord() throws IOException {
        var pack = aPackOf(folder, "chime", "queue-number", "letter-a", "nol", "proceed-to-counter", "tiga");

        var audio = new CallVoice(pack, PhraseSettings.defaults()).audio(aCall("1", "A-001"));

        assertThat(audio.missingClips()).containsExactly("satu");
        assertThat(audio.audio().durationMillis())
                .isEqualTo(pack.clip("chime").orElseThrow().durationMillis() + CallAudio.AFTER_CHIME_MILLIS);
    }

    @Test
    void aFullCallTakesNoLongerThanItsSlotInTheHall() {
        var longest = new ArrayList<Integer>();
        for (var ticket : new String[] {"A-001", "AD-787", "WXYZ-999"}) {
            longest.add(indonesian().audio(aCall("1", ticket)).audio().durationMillis());
        }
        assertThat(longest.get(0)).isBetween(5_000, 8_000);
        assertThat(longest.get(2)).isLessThan(12_000);
    }
}
