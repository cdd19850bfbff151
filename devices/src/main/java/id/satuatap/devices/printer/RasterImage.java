package id.satuatap.devices.printer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Dots for a printer's head, row below row, eight in a byte, the leftmost first. Immutable.
 *
 * <p>Printers carry out real-time commands even inside a picture, so no picture here contains one: where its dots would spell
 * one, one dot is turned.
 */
public final class RasterImage {
    /** Small enough for every buffer, and no power of two, at which a TM-T20II hangs. */
    private static final int BAND_ROWS = 100;

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;

    private final int bytesPerRow;
    private final byte[] dots;

    /**
     * Makes a picture of whole rows.
     *
     * @param dots the rows, whose first bit is at the left; 1 is black
     */
    public RasterImage(int bytesPerRow, byte[] dots) {
        if (bytesPerRow < 1 || dots.length == 0 || dots.length % bytesPerRow != 0) {
            throw new IllegalArgumentException(dots.length + " bytes are no whole rows of " + bytesPerRow);
        }
        this.bytesPerRow = bytesPerRow;
        this.dots = harmless(dots.clone());
    }

    /** A QR code, error correction M, each module {@code moduleDots} wide. */
    public static RasterImage qr(String content, int moduleDots) {
        try {
            BitMatrix code = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            int side = code.getWidth() * moduleDots;
            int bytesPerRow = (side + 7) / 8;
            byte[] dots = new byte[bytesPerRow * side];
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    if (code.get(column / moduleDots, row / moduleDots)) {
                        dots[row * bytesPerRow + column / 8] |= (byte) (0x80 >> column % 8);
                    }
                }
            }
            return new RasterImage(bytesPerRow, dots);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold this", tooLong);
        }
    }

    private static byte[] harmless(byte[] dots) {
        for (int i = 1; i < dots.length; i++) {
            boolean order = dots[i] == EOT || dots[i] == ENQ || dots[i] == DC4;
            if (dots[i - 1] == DLE && order) {
                dots[i] ^= (byte) 0x80;
            }
        }
        return dots;
    }

    /** The same picture in pieces below one another. */
    public List<RasterImage> bands() {
        List<RasterImage> bands = new ArrayList<>();
        int length = BAND_ROWS * bytesPerRow;
        for (int from = 0; from < dots.length; from += length) {
            bands.add(
                    new RasterImage(bytesPerRow, Arrays.copyOfRange(dots, from, Math.min(dots.length, from + length))));
        }
        return bands;
    }

    /** Bytes of one row. */
    public int bytesPerRow() {
        return bytesPerRow;
    }

    /** How many rows. */
    public int rows() {
        return dots.length / bytesPerRow;
    }

    /** The rows one after another. */
    public byte[] dots() {
        return dots.clone();
    }
}
