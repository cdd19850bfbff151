package id.satuatap.devices.simulator.printer;

import id.satuatap.devices.printer.Align;
import java.util.List;

/** Something that the head left on the paper, from top to bottom. Immutable. */
public sealed interface PaperMark {

    /** One case per kind of mark. */
    interface Cases<R> {
        /** A line of text. */
        R line(Line line);

        /** A QR code. */
        R qr(Qr qr);

        /** A picture of dots. */
        R raster(Raster raster);

        /** Blank paper. */
        R feed(Feed feed);
    }

    /** Answers with the case of this mark. */
    <R> R match(Cases<R> cases);

    /**
     * Characters of one size and look.
     *
     * @param text the characters
     * @param wide times as wide, 1 to 8
     * @param high times as high, 1 to 8
     * @param bold whether bold
     * @param underline whether underlined
     * @param inverse whether white on black
     */
    record Run(String text, int wide, int high, boolean bold, boolean underline, boolean inverse) {}

    /**
     * A line of text, perhaps empty.
     *
     * @param runs what stands in it, left to right
     * @param align where it stands
     */
    record Line(List<Run> runs, Align align) implements PaperMark {
        /** Copies the runs. */
        public Line {
            runs = List.copyOf(runs);
        }

        /** The characters without their looks. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }

        /** Height of its highest character, in times. */
        public int high() {
            return runs.stream().mapToInt(Run::high).max().orElse(1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /**
     * A QR code that the printer made itself.
     *
     * @param content what it says
     * @param moduleDots side of a module
     * @param align where it stands
     */
    record Qr(String content, int moduleDots, Align align) implements PaperMark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.qr(this);
        }
    }

    /**
     * A picture.
     *
     * @param bytesPerRow width in bytes of 8 dots
     * @param rows height in dots
     * @param dots the rows, most significant bit left, as ISO-8859-1 characters
     * @param align where it stands
     */
    record Raster(int bytesPerRow, int rows, String dots, Align align) implements PaperMark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raster(this);
        }
    }

    /**
     * Blank paper.
     *
     * @param dots how much
     */
    record Feed(int dots) implements PaperMark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.feed(this);
        }
    }
}
