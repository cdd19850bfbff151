package id.satuatap.devices.printer.internal;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Turns any text into what a code page can print, before columns are counted. Confined to its user's thread. */
public final class PrinterText {
    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2015, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x02BC, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2026, "..."),
            Map.entry(0x2022, "*"),
            Map.entry(0x00A0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x00D7, "x"),
            Map.entry(0x20AC, "EUR"));

    private final CharsetEncoder encoder;

    /** Makes the text of one code page. */
    public PrinterText(CharsetEncoder encoder) {
        this.encoder = encoder;
    }

    /** The printable form: marks that the page lacks are stripped, dashes and quotes simplified, the rest is '?'. */
    public String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> out.append(printable(point)));
        return out.toString();
    }

    private String printable(int point) {
        String same = Character.toString(point);
        if (Character.isISOControl(point)) {
            return " ";
        }
        if (point != 0xA0 && encoder.canEncode(same)) {
            return same;
        }
        String nearest = NEAREST.get(point);
        if (nearest != null) {
            return nearest;
        }
        String stripped = Normalizer.normalize(same, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return !stripped.isEmpty() && encoder.canEncode(stripped) ? stripped : "?";
    }
}
