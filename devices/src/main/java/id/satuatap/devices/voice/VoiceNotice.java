package id.satuatap.devices.voice;

/**
 * Something that all who are in the hall should hear, said once in each language; immutable.
 *
 * @param noticeId names it in outcomes, logs and file names; unique
 * @param kind what is said
 * @param agency the short name of the agency it is about, "BPJS Kesehatan"; empty where nobody knows it
 */
public record VoiceNotice(String noticeId, Kind kind, String agency) {

    /** What there is to be said. */
    public enum Kind {
        /** The agency's work stands still, and numbers stay valid. */
        STOPPED,
        /** It goes on. */
        GOES_ON
    }
}
