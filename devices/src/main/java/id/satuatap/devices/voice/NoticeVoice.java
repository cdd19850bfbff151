package id.satuatap.devices.voice;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns notices into sound: the chime, the sentence in Indonesian, then in English. Immutable.
 *
 * <p>Agencies have Indonesian names, so the name is spoken by the Indonesian pack, or by live speech, in both sentences. Where
 * neither can say it, the sentences tell of one of the agencies here: the board says which.
 *
 * @param indonesian the clips of the first sentence and of names
 * @param english those of the second one
 * @param live speech for names that the pack cannot say
 */
public record NoticeVoice(VoicePack indonesian, VoicePack english, LiveSpeech live) {
    private static final String ATTENTION = "attention";

    /** The sound of a notice. With a word missing in one language that sentence is left out, and told. */
    public CallAudio audio(VoiceNotice notice) {
        var missing = new ArrayList<String>();
        var out = new ByteArrayOutputStream();
        indonesian.clip(ClipKeys.CHIME).ifPresent(chime -> {
            out.writeBytes(chime.bytes());
            pause(out, CallAudio.AFTER_CHIME_MILLIS);
        });
        var name = name(notice.agency());
        for (var pack : List.of(indonesian, english)) {
            say(notice.kind(), name, pack, missing).ifPresent(sentence -> {
                out.writeBytes(sentence);
                pause(out, CallAudio.AFTER_CHIME_MILLIS);
            });
        }
        return new CallAudio(PcmAudio.ofBytes(out.toByteArray()), missing);
    }

    private static Optional<byte[]> say(
            VoiceNotice.Kind kind, List<PcmAudio> name, VoicePack pack, List<String> missing) {
        var out = new ByteArrayOutputStream();
        var lacking = new ArrayList<String>();
        word(ATTENTION, pack, lacking, out);
        pause(out, CallAudio.GAP_MILLIS);
        word(ClipKeys.SERVICE_OF, pack, lacking, out);
        if (name.isEmpty()) {
            word(ClipKeys.AN_AGENCY, pack, lacking, out);
        } else {
            name.forEach(part -> breath(part, out));
        }
        for (var key : after(kind)) {
            word(key, pack, lacking, out);
            pause(out, CallAudio.GAP_MILLIS);
        }
        lacking.forEach(key -> missing.add(pack.language().code() + ":" + key));
        return lacking.isEmpty() ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    private static List<String> after(VoiceNotice.Kind kind) {
        return switch (kind) {
            case STOPPED -> List.of("has-stopped", "number-stays-valid");
            case GOES_ON -> List.of("goes-on", "await-your-call");
        };
    }

    /** Empty where not every word of it can be said: half a name may be another agency's. */
    private List<PcmAudio> name(String agency) {
        if (agency.isBlank()) {
            return List.of();
        }
        var parts = new ArrayList<PcmAudio>();
        for (var key : AgencyName.clipKeys(agency, indonesian.language())) {
            var clip = indonesian.clip(key);
            if (clip.isEmpty()) {
                return live.say(agency, indonesian.language()).map(List::of).orElse(List.of());
            }
            parts.add(clip.get());
        }
        return parts;
    }

    private static void word(String key, VoicePack pack, List<String> lacking, ByteArrayOutputStream out) {
        pack.clip(key).ifPresentOrElse(clip -> breath(clip, out), () -> lacking.add(key));
    }

    private static void breath(PcmAudio clip, ByteArrayOutputStream out) {
        out.writeBytes(clip.bytes());
        pause(out, CallAudio.JOIN_MILLIS);
    }

    private static void pause(ByteArrayOutputStream out, int millis) {
        out.writeBytes(PcmAudio.silence(millis).bytes());
    }
}
