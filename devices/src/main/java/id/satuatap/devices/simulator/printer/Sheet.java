package id.satuatap.devices.simulator.printer;

import id.satuatap.devices.simulator.printer.internal.SheetPainter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** One piece of paper that fell out of a simulated printer. Immutable. */
public final class Sheet {
    private final List<PaperMark> marks;
    private final byte[] raw;
    private final int dots;

    Sheet(List<PaperMark> marks, byte[] raw, int dots) {
        this.marks = List.copyOf(marks);
        this.raw = raw.clone();
        this.dots = dots;
    }

    /** What is on it, from top to bottom. */
    public List<PaperMark> marks() {
        return marks;
    }

    /** Width of the printable part in dots of 1/203 inch. */
    public int dots() {
        return dots;
    }

    /** The bytes that the printer carried out since the sheet before, questions among them. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The lines with characters in them, without blanks at their ends. */
    public List<String> lines() {
        return textLines().map(line -> line.text().strip()).toList();
    }

    /** What the QR code says, when there is one. */
    public Optional<String> qrText() {
        return marks.stream()
                .flatMap(mark -> mark.match(new Only<String>() {
                    @Override
                    public Stream<String> qr(PaperMark.Qr qr) {
                        return Stream.of(qr.content());
                    }
                }))
                .findFirst();
    }

    /** The largest line of text: on a ticket the number. Empty when nothing is larger than ordinary text. */
    public Optional<String> ticketNumber() {
        return textLines()
                .filter(line -> line.high() > 2)
                .max(Comparator.comparingInt(PaperMark.Line::high))
                .map(line -> line.text().strip());
    }

    /** The sheet as it looks, one pixel a dot. */
    public BufferedImage image() {
        return new SheetPainter(dots).paint(marks);
    }

    /** The sheet as it looks, as a PNG file. */
    public byte[] png() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image(), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private Stream<PaperMark.Line> textLines() {
        return marks.stream()
                .flatMap(mark -> mark.match(new Only<PaperMark.Line>() {
                    @Override
                    public Stream<PaperMark.Line> line(PaperMark.Line line) {
                        return Stream.of(line);
                    }
                }))
                .filter(line -> !line.text().isBlank());
    }

    /** Cases of which one is of interest. */
    private interface Only<T> extends PaperMark.Cases<Stream<T>> {
        @Override
        default Stream<T> line(PaperMark.Line line) {
            return Stream.empty();
        }

        @Override
        default Stream<T> qr(PaperMark.Qr qr) {
            return Stream.empty();
        }

        @Override
        default Stream<T> raster(PaperMark.Raster raster) {
            return Stream.empty();
        }

        @Override
        default Stream<T> feed(PaperMark.Feed feed) {
            return Stream.empty();
        }
    }
}
