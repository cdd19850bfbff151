package id.satuatap.devices.voice;

/** A language that calls can be spoken in; immutable. */
public enum VoiceLanguage {
    INDONESIAN("id") {
        @Override
        NumberWords numberWords() {
            return new IndonesianNumberWords();
        }
    },
    ENGLISH("en") {
        @Override
        NumberWords numberWords() {
            return new EnglishNumberWords();
        }
    };

    private final String code;

    VoiceLanguage(String code) {
        this.code = code;
    }

    /** Two letters of ISO 639-1, also the name of the pack's folder. */
    public String code() {
        return code;
    }

    abstract NumberWords numberWords();
}
