package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;

/** English number words with the British "and" ("one hundred and one"); immutable. */
final class EnglishNumberWords implements NumberWords {

    private static final List<String> BELOW_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    @Override
    public List<String> cardinal(int number) {
        if (number == 0) {
            return List.of("zero");
        }
        var words = new ArrayList<String>();
        addGroup(words, number / 1000, "thousand");
        addGroup(words, number / 100 % 10, "hundred");
        int rest = number % 100;
        if (rest > 0 && !words.isEmpty()) {
            words.add("and");
        }
        addBelowHundred(words, rest);
        return List.copyOf(words);
    }

    private static void addGroup(List<String> words, int count, String name) {
        if (count > 0) {
            words.add(BELOW_TWENTY.get(count));
            words.add(name);
        }
    }

    private static void addBelowHundred(List<String> words, int rest) {
        if (rest >= 20) {
            words.add(TENS.get(rest / 10 - 2));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(BELOW_TWENTY.get(rest));
        }
    }
}
