package id.satuatap.devices.voice;

/** Keys of the clips that every voice pack has, besides letters and number words; immutable. */
public final class ClipKeys {

    /** The two tones before every call. */
    public static final String CHIME = "chime";

    /** "Nomor antrean". */
    public static final String QUEUE_NUMBER = "queue-number";

    /** "Panggilan ulang". */
    public static final String RECALL = "recall";

    /** "Silakan menuju loket", before a counter's number. */
    public static final String PROCEED_TO_COUNTER = "proceed-to-counter";

    /** "Silakan menuju", before a counter's name. */
    public static final String PROCEED_TO = "proceed-to";

    /** "Loket", before a counter's number in the short form. */
    public static final String TO_COUNTER = "to-counter";

    /** "Pelayanan", before an agency's name. */
    static final String SERVICE_OF = "service-of";

    /** "Salah satu instansi di sini", in place of a name that cannot be said. */
    static final String AN_AGENCY = "an-agency";

    /** "Beberapa instansi di sini", in place of names that cannot be said. */
    static final String SOME_AGENCIES = "some-agencies";

    private ClipKeys() {}

    /** "Dan", before the last of several names. */
    static String and(VoiceLanguage language) {
        return switch (language) {
            case INDONESIAN, JAVANESE -> "dan";
            case ENGLISH -> "and";
        };
    }

    /** The clip of a letter A-Z. */
    static String letter(char letter) {
        return "letter-" + Character.toLowerCase(letter);
    }
}
