package id.satuatap.devices.voice;

import java.util.List;

/**
 * A notice as sound; immutable.
 *
 * @param sentences one after another, each below a call's slot, so that who waits can come between them; the chime alone
 *     where no sentence can be said
 * @param missingClips what a sentence that was left out lacks, "id:goes-on"
 */
public record NoticeAudio(List<PcmAudio> sentences, List<String> missingClips) {
    public NoticeAudio {
        sentences = List.copyOf(sentences);
        missingClips = List.copyOf(missingClips);
    }

    /** Whether every sentence is there. */
    public boolean isSpoken() {
        return missingClips.isEmpty();
    }
}
