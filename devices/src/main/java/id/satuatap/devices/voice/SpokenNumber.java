package id.satuatap.devices.voice;

import java.util.List;

/** How a number is spoken in a language, as the keys of the clips of its words; immutable. */
public record SpokenNumber(VoiceLanguage language) {

    /** The highest number that any language speaks as a cardinal. */
    public static final int CARDINAL_MAX = 9999;

    /**
     * The number as a cardinal: 12 is "dua belas", "twelve".
     *
     * @param number 0 to the language's {@link VoiceLanguage#cardinalMax}
     */
    public List<String> cardinal(int number) {
        if (number < 0 || number > language.cardinalMax()) {
            throw new IllegalArgumentException("not between 0 and " + language.cardinalMax() + ": " + number);
        }
        return language.numberWords().cardinal(number);
    }

    /**
     * The digits one by one, leading zeros too: "012" is "nol, satu, dua".
     *
     * @param digits only 0-9
     */
    public List<String> digits(String digits) {
        return digits.chars().mapToObj(digit -> digit((char) digit)).toList();
    }

    String digit(char digit) {
        if (digit < '0' || digit > '9') {
            throw new IllegalArgumentException("not a digit: " + digit);
        }
        return language.numberWords().cardinal(digit - '0').get(0);
    }
}
