package id.satuatap.devices.simulator.printer.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A font of dots, as in a printer's own memory; no font of the system is needed. Immutable. */
final class BitmapFont {
    private final int width;
    private final int height;
    private final Map<Integer, long[]> glyphs = new HashMap<>();

    /** Reads {@code font-<width>x<height>.txt} beside this package's parent. */
    BitmapFont(int width, int height) {
        this.width = width;
        this.height = height;
        String name = "/id/satuatap/devices/simulator/printer/font-" + width + "x" + height + ".txt";
        try (InputStream in = Objects.requireNonNull(BitmapFont.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private void add(String line) {
        int digits = width / 4;
        long[] rows = new long[height];
        for (int y = 0; y < height; y++) {
            rows[y] = Long.parseLong(line, 5 + y * digits, 5 + (y + 1) * digits, 16);
        }
        glyphs.put(Integer.parseInt(line, 0, 4, 16), rows);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean has(int character) {
        return glyphs.containsKey(character);
    }

    /** Whether the dot is black; an unknown character is a blank. */
    boolean ink(int character, int x, int y) {
        long[] rows = glyphs.get(character);
        return rows != null && (rows[y] >> (width - 1 - x) & 1) != 0;
    }
}
