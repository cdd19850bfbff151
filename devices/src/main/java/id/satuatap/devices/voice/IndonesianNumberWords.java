package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Indonesian number words; immutable.
 *
 * <p>One is "se-" in sepuluh, sebelas, seratus, seribu; parts follow each other without "dan"; zero parts are silent.
 */
final class IndonesianNumberWords implements NumberWords {

    private static final List<String> ONES =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    @Override
    public List<String> cardinal(int number) {
        if (number == 0) {
            return List.of("nol");
        }
        var words = new ArrayList<String>();
        addGroup(words, number / 1000, "seribu", "ribu");
        addGroup(words, number / 100 % 10, "seratus", "ratus");
        addBelowHundred(words, number % 100);
        return List.copyOf(words);
    }

    private static void addGroup(List<String> words, int count, String one, String many) {
        if (count == 1) {
            words.add(one);
        } else if (count > 1) {
            words.add(ONES.get(count));
            words.add(many);
        }
    }

    private static void addBelowHundred(List<String> words, int rest) {
        if (rest == 11) {
            words.add("sebelas");
        } else if (rest > 11 && rest < 20) {
            words.add(ONES.get(rest - 10));
            words.add("belas");
        } else {
            addGroup(words, rest / 10, "sepuluh", "puluh");
            if (rest % 10 > 0) {
                words.add(ONES.get(rest % 10));
            }
        }
    }
}
