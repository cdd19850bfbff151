package id.satuatap.devices.printer;

import java.nio.charset.Charset;

/** A character table of ESC/POS printers, selected by {@code ESC t n}. Immutable. */
public enum CodePage {
    /** Western European of Windows: what every Epson and most clones have. */
    WPC1252(16, "windows-1252"),
    /** The table of the first PCs, for printers that know no other. */
    PC437(0, "IBM437"),
    /** Western European with the euro sign. */
    PC858(19, "IBM00858");

    private final int number;
    private final String charset;

    CodePage(int number, String charset) {
        this.number = number;
        this.charset = charset;
    }

    /** The operand of {@code ESC t}. */
    public int number() {
        return number;
    }

    /** The same table in Java. */
    public Charset charset() {
        return Charset.forName(charset);
    }
}
