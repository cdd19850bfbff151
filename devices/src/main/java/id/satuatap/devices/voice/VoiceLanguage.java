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
    },
    /** A draft, digit by digit: nobody who grew up with the language has judged it yet. */
    JAVANESE("jv") {
        @Override
        NumberWords numberWords() {
            return new JavaneseDigits();
        }

        @Override
        public int cardinalMax() {
            return 9;
        }
    };

    private final String code;

    VoiceLanguage(String code) {
        this.code = code;
    }

    /**
     * The language of a code, as settings and manifests write it.
     *
     * @throws IllegalArgumentException for a code that calls cannot be spoken in
     */
    public static VoiceLanguage ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language '" + code + "' is not one that calls can be spoken in");
    }

    /** The highest number that is spoken as a cardinal; what is higher is spoken digit by digit. */
    public int cardinalMax() {
        return SpokenNumber.CARDINAL_MAX;
    }

    /** Two letters of ISO 639-1, also the name of the pack's folder. */
    public String code() {
        return code;
    }

    abstract NumberWords numberWords();
}
