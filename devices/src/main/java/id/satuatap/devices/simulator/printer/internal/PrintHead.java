package id.satuatap.devices.simulator.printer.internal;

import id.satuatap.devices.printer.Align;
import id.satuatap.devices.simulator.printer.PaperMark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The print buffer of one line, its looks, and the paper below it. Confined to the simulated printer's thread. */
public final class PrintHead {
    private static final int COLUMN_DOTS = 12;

    private final int dots;
    private final List<PaperMark.Run> line = new ArrayList<>();
    private final List<PaperMark> paper = new ArrayList<>();
    private int usedDots;
    private int wide = 1;
    private int high = 1;
    private boolean bold;
    private boolean underline;
    private boolean inverse;
    private Align align = Align.LEFT;
    private Charset charset = Charset.forName("IBM437");
    private int linesPrinted;

    /** Makes a head {@code dots} wide over fresh paper. */
    public PrintHead(int dots) {
        this.dots = dots;
    }

    /** {@code ESC @}: forgets the line that is not printed yet and all looks; the paper stays. */
    public void reset() {
        clearLine();
        wide = 1;
        high = 1;
        bold = false;
        underline = false;
        inverse = false;
        align = Align.LEFT;
        charset = Charset.forName("IBM437");
    }

    /** Forgets the line that is not printed yet. */
    public void clearLine() {
        line.clear();
        usedDots = 0;
    }

    void character(int value) {
        int width = COLUMN_DOTS * wide;
        if (usedDots + width > dots) {
            printLine();
        }
        usedDots += width;
        String text = new String(new byte[] {(byte) value}, charset);
        PaperMark.Run last = line.isEmpty() ? null : line.get(line.size() - 1);
        PaperMark.Run one = new PaperMark.Run(text, wide, high, bold, underline, inverse);
        if (last != null && last.equals(withText(one, last.text()))) {
            line.set(line.size() - 1, withText(one, last.text() + text));
        } else {
            line.add(one);
        }
    }

    private static PaperMark.Run withText(PaperMark.Run run, String text) {
        return new PaperMark.Run(text, run.wide(), run.high(), run.bold(), run.underline(), run.inverse());
    }

    void printLine() {
        print(new PaperMark.Line(line, align));
        clearLine();
    }

    void printPending() {
        if (!line.isEmpty()) {
            printLine();
        }
    }

    void print(PaperMark mark) {
        paper.add(mark);
        linesPrinted++;
    }

    void feed(int byDots) {
        printPending();
        paper.add(new PaperMark.Feed(byDots));
    }

    /** Takes the paper off; what was on it, or nothing when it is blank. */
    List<PaperMark> tearOff() {
        printPending();
        List<PaperMark> sheet = List.copyOf(paper);
        paper.clear();
        return sheet.stream().allMatch(PrintHead::blank) ? List.of() : sheet;
    }

    private static boolean blank(PaperMark mark) {
        return mark.match(new PaperMark.Cases<Boolean>() {
            @Override
            public Boolean line(PaperMark.Line line) {
                return line.text().isBlank();
            }

            @Override
            public Boolean qr(PaperMark.Qr qr) {
                return false;
            }

            @Override
            public Boolean raster(PaperMark.Raster raster) {
                return false;
            }

            @Override
            public Boolean feed(PaperMark.Feed feed) {
                return true;
            }
        });
    }

    void size(int operand) {
        wide = Math.min(8, (operand >> 4 & 7) + 1);
        high = Math.min(8, (operand & 7) + 1);
    }

    void bold(boolean on) {
        bold = on;
    }

    void underline(boolean on) {
        underline = on;
    }

    void inverse(boolean on) {
        inverse = on;
    }

    void align(int operand) {
        align = switch (operand & 3) {
            case 1 -> Align.CENTRE;
            case 2 -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    Align align() {
        return align;
    }

    void codePage(int number) {
        charset = switch (number) {
            case 0 -> Charset.forName("IBM437");
            case 16 -> Charset.forName("windows-1252");
            case 19 -> Charset.forName("IBM00858");
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    /** Lines and codes printed since power was first switched on. */
    public int linesPrinted() {
        return linesPrinted;
    }
}
