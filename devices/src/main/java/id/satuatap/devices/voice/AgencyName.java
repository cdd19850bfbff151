package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an agency's short name is put together from clips: "BPJS" letter by letter, "Kesehatan" as a word. Stateless. */
final class AgencyName {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_WORD = Pattern.compile("[A-Z0-9]+");

    private AgencyName() {}

    static List<String> clipKeys(String name, VoiceLanguage language) {
        var spelling = new Spelling(new SpokenNumber(language));
        var keys = new ArrayList<String>();
        for (var word : BETWEEN_WORDS.split(name.strip())) {
            if (LETTER_WORD.matcher(word).matches()) {
                spelling.label(word, ReadingStyle.DIGITS).forEach(keys::addAll);
            } else if (!word.isEmpty()) {
                keys.add("name-" + word.toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }
}
