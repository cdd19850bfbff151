package id.satuatap.devices.simulator.printer.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.satuatap.devices.printer.Align;
import id.satuatap.devices.simulator.printer.PaperMark;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Draws a sheet, one pixel a dot, on paper a little wider than the head. Confined to its user's thread. */
public final class SheetPainter {
    private static final Color PAPER = new Color(0xFDFCF8);
    private static final Color INK = new Color(0x1A1A1E);
    private static final int MARGIN = 32;
    private static final int TOP = 48;
    private static final int BOTTOM = 72;
    private static final int LINE_GAP = 6;

    private final int dots;
    private final BitmapFont small = new BitmapFont(12, 24);
    private final BitmapFont large = new BitmapFont(32, 64);

    /** Makes the painter of a head {@code dots} wide. */
    public SheetPainter(int dots) {
        this.dots = dots;
    }

    /** The picture of a sheet. */
    public BufferedImage paint(List<PaperMark> marks) {
        int height = marks.stream().mapToInt(mark -> mark.match(new Height())).sum();
        BufferedImage image = new BufferedImage(dots + 2 * MARGIN, TOP + height + BOTTOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(PAPER);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setColor(INK);
        Drawing drawing = new Drawing(paper);
        marks.forEach(mark -> mark.match(drawing));
        paper.dispose();
        return image;
    }

    private static BitMatrix code(PaperMark.Qr qr) {
        try {
            return new QRCodeWriter()
                    .encode(
                            qr.content(),
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold this", tooLong);
        }
    }

    private int left(Align align, int width) {
        int room = Math.max(0, dots - width);
        return MARGIN
                + switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> room / 2;
                    case RIGHT -> room;
                };
    }

    /** How much paper a mark takes. */
    private static final class Height implements PaperMark.Cases<Integer> {
        @Override
        public Integer line(PaperMark.Line line) {
            return 24 * line.high() + LINE_GAP;
        }

        @Override
        public Integer qr(PaperMark.Qr qr) {
            return code(qr).getHeight() * qr.moduleDots();
        }

        @Override
        public Integer raster(PaperMark.Raster raster) {
            return raster.rows();
        }

        @Override
        public Integer feed(PaperMark.Feed feed) {
            return feed.dots();
        }
    }

    /** Draws marks below one another. */
    private final class Drawing implements PaperMark.Cases<Integer> {
        private final Graphics2D paper;
        private int y = TOP;

        Drawing(Graphics2D paper) {
            this.paper = paper;
        }

        private int down(PaperMark mark) {
            int height = mark.match(new Height());
            y += height;
            return height;
        }

        @Override
        public Integer line(PaperMark.Line line) {
            int width = line.runs().stream()
                    .mapToInt(run -> run.text().length() * 12 * run.wide())
                    .sum();
            int x = left(line.align(), width);
            for (PaperMark.Run run : line.runs()) {
                int top = y + 24 * (line.high() - run.high());
                for (int i = 0; i < run.text().length(); i++) {
                    cell(run, run.text().charAt(i), x, top);
                    x += 12 * run.wide();
                }
            }
            return down(line);
        }

        private void cell(PaperMark.Run run, char character, int left, int top) {
            int width = 12 * run.wide();
            int height = 24 * run.high();
            if (run.inverse()) {
                paper.fillRect(left, top - 3, width, height + 6);
                paper.setColor(PAPER);
            }
            BitmapFont font = run.high() > 2 && large.has(character) ? large : small;
            int thick = run.bold() ? run.wide() : 0;
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    if (font.ink(character, column * font.width() / width, row * font.height() / height)) {
                        paper.fillRect(left + column, top + row, 1 + thick, 1);
                    }
                }
            }
            if (run.underline()) {
                paper.fillRect(left, top + height - 2, width, 2);
            }
            paper.setColor(INK);
        }

        @Override
        public Integer qr(PaperMark.Qr qr) {
            BitMatrix code = code(qr);
            int side = qr.moduleDots();
            int x = left(qr.align(), code.getWidth() * side);
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        paper.fillRect(x + column * side, y + row * side, side, side);
                    }
                }
            }
            return down(qr);
        }

        @Override
        public Integer raster(PaperMark.Raster raster) {
            byte[] bits = raster.dots().getBytes(StandardCharsets.ISO_8859_1);
            int x = left(raster.align(), raster.bytesPerRow() * 8);
            for (int row = 0; row < raster.rows(); row++) {
                for (int column = 0; column < raster.bytesPerRow() * 8; column++) {
                    if ((bits[row * raster.bytesPerRow() + column / 8] >> (7 - column % 8) & 1) != 0) {
                        paper.fillRect(x + column, y + row, 1, 1);
                    }
                }
            }
            return down(raster);
        }

        @Override
        public Integer feed(PaperMark.Feed feed) {
            return down(feed);
        }
    }
}
