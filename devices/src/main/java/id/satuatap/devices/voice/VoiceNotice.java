package id.satuatap.devices.voice;

import java.util.List;

/**
 * Something that all who are in the hall should hear; immutable.
 *
 * @param noticeId names it in outcomes, logs and file names; unique
 * @param kind what is said
 * @param agencies the short names of the agencies it is about, "BPJS Kesehatan"; blank where nobody knows it
 */
public record VoiceNotice(String noticeId, Kind kind, List<String> agencies) {

    /** What there is to be said. */
    public enum Kind {
        /** Their work stands still, and numbers stay valid. */
        STOPPED,
        /** It goes on. */
        GOES_ON
    }

    public VoiceNotice {
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("a notice is about an agency");
        }
        agencies = List.copyOf(agencies);
    }
}
