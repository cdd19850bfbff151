package id.satuatap.devices.voice;

import java.util.List;

/** The digits in Javanese, krama; immutable. A draft: higher numbers are read digit by digit. */
final class JavaneseDigits implements NumberWords {
    private static final List<String> DIGITS =
            List.of("nol", "setunggal", "kalih", "tiga", "sekawan", "gangsal", "enem", "pitu", "wolu", "sanga");

    @Override
    public List<String> cardinal(int number) {
        return List.of(DIGITS.get(number));
    }
}
