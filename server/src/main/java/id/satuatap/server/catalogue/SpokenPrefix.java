package id.satuatap.server.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a prefix sounds like in each language that is called: two that sound alike would send two visitors to one counter.
 * Stateless.
 */
final class SpokenPrefix {
    private static final Map<Character, String> INDONESIAN = words(
            "a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet",
            "nol satu dua tiga empat lima enam tujuh delapan sembilan");
    /** As it sounds, not as it is spelt: capitals are long vowels, c and j the first sounds of "chair" and "jar". */
    private static final Map<Character, String> ENGLISH = words(
            "ey bI sI dI I ef jI eyc ay jey key el em en ow pI kyU A es tI yU vI dabelyU eks way zed",
            "zirow wan tU thrI fO fayv siks seven eyt nayn");

    private SpokenPrefix() {}

    /** One text for each language, marked with it; equal texts sound alike. */
    static Set<String> sounds(String prefix) {
        return Set.of("id:" + said(prefix, INDONESIAN), "en:" + said(prefix, ENGLISH));
    }

    /** Run together, since in a hall nobody hears the gaps; a sound drawn out is the same sound. */
    private static String said(String prefix, Map<Character, String> words) {
        return prefix.chars()
                .mapToObj(letter -> words.get((char) letter))
                .collect(Collectors.joining())
                .replaceAll("(.)\\1+", "$1");
    }

    private static Map<Character, String> words(String letters, String digits) {
        Map<Character, String> words = new HashMap<>();
        char letter = 'A';
        for (String word : letters.split(" ", -1)) {
            words.put(letter++, word);
        }
        char digit = '0';
        for (String word : digits.split(" ", -1)) {
            words.put(digit++, word);
        }
        return Map.copyOf(words);
    }
}
