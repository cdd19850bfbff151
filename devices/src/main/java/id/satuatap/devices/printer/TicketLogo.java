package id.satuatap.devices.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A mall's logo in shades of grey, from which each printer's dots are made. Thread-safe: dots once made are kept, so that a
 * ticket waits for none.
 */
public final class TicketLogo {
    /** Width in dots of the widest head; on others a logo is smaller in proportion, so that all tickets look alike. */
    public static final int WIDTH_MAX = 576;

    /** Height in dots on the widest head. */
    public static final int HEIGHT_MAX = 240;

    /** Largest file that is read, in bytes. */
    public static final int FILE_BYTES_MAX = 4 * 1024 * 1024;

    /** Largest reduced logo, in bytes. */
    public static final int BYTES_MAX = 30 * 1024;

    private static final int PIXELS_MAX = 24_000_000;
    private static final int WHITE = 250;

    private final byte[] png;
    private final BufferedImage grey;
    private final Map<Size, RasterImage> made = new ConcurrentHashMap<>();

    private record Size(int headDots, int heightMax) {}

    private TicketLogo(byte[] png, BufferedImage grey) {
        this.png = png;
        this.grey = grey;
    }

    /**
     * Reads a logo as {@link #png} wrote it.
     *
     * @throws LogoException when it is none
     */
    public static TicketLogo read(byte[] png) throws LogoException {
        BufferedImage grey = grey(decoded(png));
        if (grey.getWidth() > WIDTH_MAX || grey.getHeight() > HEIGHT_MAX) {
            throw new LogoException(LogoFault.TOO_LARGE);
        }
        return new TicketLogo(png.clone(), grey);
    }

    /**
     * Makes a logo of a PNG or JPEG file of any size: its white edges are cut off, and what is larger than any printer's
     * paper is made smaller.
     *
     * @throws LogoException when it is none
     */
    public static TicketLogo of(byte[] file) throws LogoException {
        if (file.length > FILE_BYTES_MAX) {
            throw new LogoException(LogoFault.TOO_LARGE);
        }
        BufferedImage inked = inked(grey(decoded(file)));
        double scale =
                Math.min(1, Math.min((double) WIDTH_MAX / inked.getWidth(), (double) HEIGHT_MAX / inked.getHeight()));
        BufferedImage small = scaled(inked, scale);
        byte[] png = encoded(small);
        // A photograph hardly shrinks as PNG: fewer dots, until it may travel with a command.
        while (png.length > BYTES_MAX) {
            scale *= 0.85;
            small = scaled(inked, scale);
            png = encoded(small);
        }
        return new TicketLogo(png, small);
    }

    /** The logo as PNG, at most {@link #BYTES_MAX} long. */
    public byte[] png() {
        return png.clone();
    }

    /** Of the same picture. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketLogo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    /**
     * The dots for a head, at most {@code heightMax} high on the widest. Greys become patterns of dots (Floyd and
     * Steinberg's).
     */
    public RasterImage raster(int headDots, int heightMax) {
        return made.computeIfAbsent(new Size(headDots, heightMax), this::dithered);
    }

    private RasterImage dithered(Size size) {
        double head = (double) size.headDots() / WIDTH_MAX;
        double scale = head * Math.min(1, (double) size.heightMax() / grey.getHeight());
        BufferedImage image = scaled(grey, scale);
        int width = image.getWidth();
        int height = image.getHeight();
        int bytesPerRow = (width + 7) / 8;
        byte[] dots = new byte[bytesPerRow * height];
        float[] here = new float[width + 2];
        float[] below = new float[width + 2];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float wanted = image.getRaster().getSample(x, y, 0) + here[x + 1];
                boolean black = wanted < 128;
                float error = wanted - (black ? 0 : 255);
                here[x + 2] += error * 7 / 16;
                below[x] += error * 3 / 16;
                below[x + 1] += error * 5 / 16;
                below[x + 2] += error / 16;
                if (black) {
                    dots[y * bytesPerRow + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
            float[] done = here;
            here = below;
            below = done;
            Arrays.fill(below, 0);
        }
        return new RasterImage(bytesPerRow, dots);
    }

    private static BufferedImage decoded(byte[] file) throws LogoException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName();
                if (format.equalsIgnoreCase("png") || format.equalsIgnoreCase("jpeg")) {
                    return decoded(reader, in);
                }
            }
            throw new LogoException(LogoFault.NOT_A_PICTURE);
        } catch (IOException | RuntimeException broken) {
            // Readers of the JDK answer some broken files with IllegalArgumentException and the like.
            throw new LogoException(LogoFault.NOT_A_PICTURE);
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) throws IOException, LogoException {
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS_MAX) {
                throw new LogoException(LogoFault.TOO_LARGE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** On white paper: what is transparent is not printed. */
    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        draw(grey, image);
        return grey;
    }

    private static BufferedImage inked(BufferedImage grey) throws LogoException {
        int left = grey.getWidth();
        int right = -1;
        int top = grey.getHeight();
        int bottom = -1;
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                if (grey.getRaster().getSample(x, y, 0) < WHITE) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        if (right < 0) {
            throw new LogoException(LogoFault.BLANK);
        }
        Rectangle ink = new Rectangle(left, top, right - left + 1, bottom - top + 1);
        return grey.getSubimage(ink.x, ink.y, ink.width, ink.height);
    }

    /** In halves first: one large step would leave most dots unseen. */
    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage now = image;
        while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        draw(to, image);
        return to;
    }

    private static void draw(BufferedImage to, BufferedImage from) {
        Graphics2D paper = to.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, to.getWidth(), to.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        paper.dispose();
    }

    private static byte[] encoded(BufferedImage grey) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(grey, "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return out.toByteArray();
    }
}
