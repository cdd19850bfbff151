package id.satuatap.devices.voice;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * One call as one piece of sound; immutable.
 *
 * @param audio what is to be heard, gapless
 * @param missingClips keys that the pack has no clip for; if there are any, the audio is the chime alone
 */
public record CallAudio(PcmAudio audio, List<String> missingClips) {

    /** Silence between two words of one breath. */
    static final int JOIN_MILLIS = 45;

    /** Silence where one would write a comma. */
    static final int GAP_MILLIS = 80;

    /** Silence after the chime, for the hall to look up. */
    static final int AFTER_CHIME_MILLIS = 150;

    public CallAudio {
        missingClips = List.copyOf(missingClips);
    }

    /** Whether the visitor hears the number, not the chime alone. */
    public boolean isSpoken() {
        return missingClips.isEmpty();
    }

    /**
     * Chime and phrase in a row. A phrase with a word missing would send people to the wrong place, so it is not spoken
     * at all then: the chime makes them look at the board. A pack without a chime speaks without it.
     */
    static CallAudio of(CallPhrase phrase, VoicePack pack) {
        var out = new ByteArrayOutputStream();
        pack.clip(ClipKeys.CHIME).ifPresent(chime -> {
            out.writeBytes(chime.bytes());
            pause(out, AFTER_CHIME_MILLIS);
        });
        return of(phrase, pack, out);
    }

    /** The same for a call that chimed already. */
    static CallAudio withoutChime(CallPhrase phrase, VoicePack pack) {
        return of(phrase, pack, new ByteArrayOutputStream());
    }

    private static CallAudio of(CallPhrase phrase, VoicePack pack, ByteArrayOutputStream out) {
        var missing = phrase.clipKeys().stream()
                .filter(key -> pack.clip(key).isEmpty())
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            for (var group : phrase.groups()) {
                for (var key : group) {
                    pack.clip(key).ifPresent(clip -> out.writeBytes(clip.bytes()));
                    pause(out, JOIN_MILLIS);
                }
                pause(out, GAP_MILLIS - JOIN_MILLIS);
            }
        }
        return new CallAudio(PcmAudio.ofBytes(out.toByteArray()), missing);
    }

    private static void pause(ByteArrayOutputStream out, int millis) {
        out.writeBytes(PcmAudio.silence(millis).bytes());
    }
}
