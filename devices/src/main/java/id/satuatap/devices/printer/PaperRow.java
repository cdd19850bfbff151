package id.satuatap.devices.printer;

import id.satuatap.devices.printer.TicketPaper.Detail;
import java.util.List;

/** One piece of a ticket's layout, below the one before. Immutable. What is empty leaves its place out. */
public sealed interface PaperRow {
    /** Answers with the case of this row. */
    <R> R match(Cases<R> cases);

    /** One case for each kind of row. */
    interface Cases<R> {
        /** Words, one paragraph each. */
        R words(Words row);

        /** Date and time. */
        R moment(Moment row);

        /** What tells a further copy from the first. */
        R mark(Mark row);

        /** The number that will be called. */
        R number(LargeNumber row);

        /** Facts with their labels. */
        R facts(Facts row);

        /** The QR code. */
        R code(Code row);

        /** The mall's logo. */
        R picture(Picture row);

        /** A line over the whole width. */
        R rule(Rule row);

        /** Blank paper. */
        R gap(Gap row);
    }

    /** Words, one paragraph each, wrapped where they are long. */
    record Words(List<String> paragraphs, Look look) implements PaperRow {
        /** Copies the words. */
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /** Date and time; where one line is too short for both they part at their wide gap. */
    record Moment(String text, Look look) implements PaperRow {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moment(this);
        }
    }

    /** Where the mark of a further copy stands: the paper's own, always bold and white on black. */
    record Mark(Look look) implements PaperRow {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mark(this);
        }
    }

    /**
     * The paper's number.
     *
     * @param sizeMax the largest size, 1 to 8; on narrow paper it is smaller
     */
    record LargeNumber(int sizeMax, Align align, boolean bold) implements PaperRow {
        /** As large as the paper is wide. */
        public static final LargeNumber LARGEST = new LargeNumber(8, Align.CENTRE, true);

        /** Checks the size. */
        public LargeNumber {
            if (sizeMax < 1 || sizeMax > 8) {
                throw new IllegalArgumentException("size " + sizeMax + " is not within 1..8");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** Facts below one another, their labels and values each in a column where the paper is wide enough. */
    record Facts(List<Detail> details, Look look) implements PaperRow {
        /** Copies the facts. */
        public Facts {
            details = List.copyOf(details);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.facts(this);
        }
    }

    /** Where the paper's QR code stands. */
    record Code(Align align) implements PaperRow {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /**
     * A logo as large as fits.
     *
     * @param heightMaxDots on a head of {@link TicketLogo#WIDTH_MAX} dots; lower in proportion on others
     */
    record Picture(TicketLogo logo, int heightMaxDots, Align align) implements PaperRow {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /** A solid line over the whole width. */
    record Rule() implements PaperRow {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** Blank paper, 1 to 255 dots. */
    record Gap(int dots) implements PaperRow {
        /** Checks the height. */
        public Gap {
            if (dots < 1 || dots > 255) {
                throw new IllegalArgumentException("a gap of " + dots + " dots is not within 1..255");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gap(this);
        }
    }
}
