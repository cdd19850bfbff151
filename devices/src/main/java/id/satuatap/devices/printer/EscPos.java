package id.satuatap.devices.printer;

import id.satuatap.devices.printer.internal.PrinterText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes ESC/POS: a growing row of bytes for one printer. Confined to its maker's thread. Byte sequences are from
 * Epson's ESC/POS reference; only those that clones share are here.
 */
public final class EscPos {
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final CodePage codePage;
    private final PrinterText text;

    /**
     * Starts with a printer in a known state: {@code ESC @}, out of the Chinese mode, the code page (which
     * {@code ESC @} forgets), the plain international set.
     */
    public EscPos(CodePage codePage) {
        this.codePage = codePage;
        this.text = new PrinterText(codePage.charset().newEncoder());
        put(ESC, '@');
        put(FS, '.');
        put(ESC, 't', codePage.number());
        put(ESC, 'R', 0);
    }

    /** Where the next lines stand; at the start of a line only. */
    public EscPos align(Align align) {
        return put(ESC, 'a', align.operand());
    }

    /** Bold on or off. */
    public EscPos bold(boolean on) {
        return put(ESC, 'E', on ? 1 : 0);
    }

    /** A thick line under characters and blanks, on or off. */
    public EscPos underline(boolean on) {
        return put(ESC, '-', on ? 2 : 0);
    }

    /** White on black, on or off. */
    public EscPos inverse(boolean on) {
        return put(GS, 'B', on ? 1 : 0);
    }

    /** Characters {@code wide} times as wide and {@code high} times as high, each 1 to 8. */
    public EscPos size(int wide, int high) {
        if (wide < 1 || wide > 8 || high < 1 || high > 8) {
            throw new IllegalArgumentException("size " + wide + "x" + high + " is not within 1..8");
        }
        return put(GS, '!', (wide - 1) << 4 | (high - 1));
    }

    /** The text and a line feed. Columns are counted on {@link #printable}, which may be longer. */
    public EscPos line(String line) {
        return text(line).put('\n');
    }

    /** The text, to be followed by more in the same line. */
    public EscPos text(String words) {
        bytes.writeBytes(printable(words).getBytes(codePage.charset()));
        return this;
    }

    /** The form in which this printer will show {@code words}; one character a column. */
    public String printable(String words) {
        return text.printable(words);
    }

    /** Paper forward by dots, 0 to 255. */
    public EscPos feedDots(int dots) {
        return put(ESC, 'J', dots);
    }

    /** A QR code, model 2, error correction M, printed by the printer itself; printable ASCII. */
    public EscPos qr(String content, int moduleDots) {
        byte[] stored = content.getBytes(StandardCharsets.US_ASCII);
        int length = stored.length + 3;
        qrFunction(4, 0, 'A', '2', 0);
        qrFunction(3, 0, 'C', moduleDots);
        qrFunction(3, 0, 'E', '1');
        qrFunction(length & 0xFF, length >> 8, 'P', '0');
        bytes.writeBytes(stored);
        return qrFunction(3, 0, 'Q', '0');
    }

    private EscPos qrFunction(int low, int high, int function, int... operands) {
        put(GS, '(', 'k', low, high, '1', function);
        return put(operands);
    }

    /** A picture of dots, in bands that the buffers of small printers hold. */
    public EscPos raster(RasterImage image) {
        for (RasterImage band : image.bands()) {
            put(GS, 'v', '0', 0);
            put(band.bytesPerRow() & 0xFF, band.bytesPerRow() >> 8, band.rows() & 0xFF, band.rows() >> 8);
            bytes.writeBytes(band.dots());
        }
        return this;
    }

    /** Ends the sheet: feeds to the cutter and cuts, leaving a bridge; without a cutter, feeds past the tear bar. */
    public EscPos endSheet(boolean cutter) {
        return cutter ? put(GS, 'V', 'B', 0) : put(ESC, 'd', 5);
    }

    /** Everything written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private EscPos put(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }
}
