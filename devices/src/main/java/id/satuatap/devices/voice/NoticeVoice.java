package id.satuatap.devices.voice;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns notices into sound: the chime, the sentence in Indonesian, then in English. Immutable.
 *
 * <p>Agencies have Indonesian names, so the name is spoken by the Indonesian pack, or by live speech, in both sentences. Where
 * neither can say them all, or would not in a few seconds, the sentences tell of one of the agencies here, or of several: the
 * board says which. So no sentence is as long as a call's slot.
 *
 * @param indonesian the clips of the first sentence and of names
 * @param english those of the second one
 * @param live speech for names that the pack cannot say
 */
public record NoticeVoice(VoicePack indonesian, VoicePack english, LiveSpeech live) {
    static final int NAMES_MAX_MILLIS = 3_500;

    /** The sound of a notice. With a word missing in one language that sentence is left out, and told. */
    public NoticeAudio audio(VoiceNotice notice) {
        return audio(notice, List.of("attention", ClipKeys.SERVICE_OF), List.of(indonesian, english));
    }

    /** The same for a hall in which calls wait: in Indonesian alone, and right after the chime. */
    public NoticeAudio brief(VoiceNotice notice) {
        return audio(notice, List.of(ClipKeys.SERVICE_OF), List.of(indonesian));
    }

    private NoticeAudio audio(VoiceNotice notice, List<String> before, List<VoicePack> packs) {
        var missing = new ArrayList<String>();
        var sentences = new ArrayList<PcmAudio>();
        var names = names(notice.agencies());
        for (var pack : packs) {
            var lacking = new ArrayList<String>();
            var out = new ByteArrayOutputStream();
            if (sentences.isEmpty()) {
                chime(out);
            }
            before.forEach(key -> word(key, pack, lacking, out));
            who(names, notice.agencies().size(), pack, lacking, out);
            for (var key : after(notice.kind())) {
                word(key, pack, lacking, out);
                pause(out, CallAudio.GAP_MILLIS);
            }
            lacking.forEach(key -> missing.add(pack.language().code() + ":" + key));
            if (lacking.isEmpty()) {
                sentences.add(PcmAudio.ofBytes(out.toByteArray()));
            }
        }
        return new NoticeAudio(sentences.isEmpty() ? List.of(chimeAlone()) : sentences, missing);
    }

    private static List<String> after(VoiceNotice.Kind kind) {
        return switch (kind) {
            case STOPPED -> List.of("has-stopped", "number-stays-valid");
            case GOES_ON -> List.of("goes-on", "await-your-call");
        };
    }

    private static void who(
            List<List<PcmAudio>> names, int agencies, VoicePack pack, List<String> lacking, ByteArrayOutputStream out) {
        if (names.isEmpty()) {
            word(agencies == 1 ? ClipKeys.AN_AGENCY : ClipKeys.SOME_AGENCIES, pack, lacking, out);
        }
        for (int i = 0; i < names.size(); i++) {
            if (i > 0 && i == names.size() - 1) {
                word(ClipKeys.and(pack.language()), pack, lacking, out);
            }
            names.get(i).forEach(part -> breath(part, out));
        }
    }

    /** Empty where not all can be said in time: half a name may be another agency's. */
    private List<List<PcmAudio>> names(List<String> agencies) {
        var names = new ArrayList<List<PcmAudio>>();
        int millis = 0;
        for (var agency : agencies) {
            var name = name(agency);
            millis += name.stream()
                    .mapToInt(part -> part.durationMillis() + CallAudio.JOIN_MILLIS)
                    .sum();
            if (name.isEmpty() || millis > NAMES_MAX_MILLIS) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

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

    private PcmAudio chimeAlone() {
        var out = new ByteArrayOutputStream();
        chime(out);
        return PcmAudio.ofBytes(out.toByteArray());
    }

    private void chime(ByteArrayOutputStream out) {
        Optional<PcmAudio> chime = indonesian.clip(ClipKeys.CHIME);
        chime.ifPresent(sound -> {
            out.writeBytes(sound.bytes());
            pause(out, CallAudio.AFTER_CHIME_MILLIS);
        });
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
