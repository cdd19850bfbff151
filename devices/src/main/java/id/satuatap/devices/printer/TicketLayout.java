package id.satuatap.devices.printer;

import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.devices.printer.internal.Columns;
import java.util.List;
import java.util.stream.Stream;

/** Sets a ticket for one printer: paper in, bytes out. Immutable. */
public final class TicketLayout {
    private static final int GAP_DOTS = 16;
    private static final String MARK_EDGE = "  ";

    private final PrinterProfile profile;

    /** Makes the layout for a printer. */
    public TicketLayout(PrinterProfile profile) {
        this.profile = profile;
    }

    /** The bytes of one sheet, cut included. */
    public byte[] bytes(TicketPaper paper) {
        EscPos out = new EscPos(profile.codePage());
        out.align(Align.CENTRE);
        Setting setting = new Setting(out, paper);
        paper.rows().forEach(row -> row.match(setting));
        return out.endSheet(profile.cutter()).toByteArray();
    }

    /** Sets the rows of one paper below one another; between them lines stand in the middle, of ordinary size. */
    private final class Setting implements PaperRow.Cases<EscPos> {
        private final EscPos out;
        private final TicketPaper paper;

        Setting(EscPos out, TicketPaper paper) {
            this.out = out;
            this.paper = paper;
        }

        @Override
        public EscPos words(PaperRow.Words row) {
            begin(row.look());
            row.paragraphs().forEach(text -> balanced(text, row.look()));
            return end(row.look());
        }

        @Override
        public EscPos moment(PaperRow.Moment row) {
            boolean fits = out.printable(row.text()).length() <= columns(row.look());
            begin(row.look());
            for (String part : fits ? List.of(row.text()) : List.of(row.text().split(" {2,}"))) {
                balanced(part, row.look());
            }
            return end(row.look());
        }

        @Override
        public EscPos mark(PaperRow.Mark row) {
            if (paper.copyMark().isBlank()) {
                return out;
            }
            String words = out.printable(paper.copyMark());
            Look look = narrowed(row.look(), longestWord(words) + 2 * MARK_EDGE.length());
            align(look.align());
            out.feedDots(GAP_DOTS).inverse(true).bold(true);
            size(look);
            Columns.balance(words, columns(look) - 2 * MARK_EDGE.length())
                    .forEach(line -> out.line(MARK_EDGE + line + MARK_EDGE));
            ordinary(look);
            out.bold(false).inverse(false);
            return back(look.align());
        }

        /** As large as is asked for and the paper is wide, with half a column of ordinary text free at each side. */
        @Override
        public EscPos number(PaperRow.LargeNumber row) {
            String number = out.printable(paper.ticketNumber().strip());
            int size = Math.max(1, Math.min(row.sizeMax(), (profile.columns() - 1) / number.length()));
            align(row.align());
            out.size(size, size);
            if (row.bold()) {
                out.bold(true).line(number).bold(false);
            } else {
                out.line(number);
            }
            out.size(1, 1);
            return back(row.align());
        }

        @Override
        public EscPos facts(PaperRow.Facts row) {
            if (row.details().isEmpty()) {
                return out;
            }
            Look look = row.look();
            out.feedDots(GAP_DOTS).align(look.align());
            size(look);
            int columns = columns(look);
            int label = longestLabel(row.details());
            boolean aligned = row.details().stream()
                    .allMatch(fact -> label + 3 + out.printable(fact.value()).length() <= columns);
            for (Detail fact : row.details()) {
                if (aligned) {
                    out.text(pad(out.printable(fact.label()), label) + " : ");
                    value(fact.value(), look);
                } else {
                    spread(out.printable(fact.label()), out.printable(fact.value()), look);
                }
            }
            ordinary(look);
            return out.align(Align.CENTRE);
        }

        private void value(String text, Look look) {
            if (look.bold()) {
                out.bold(true).line(text).bold(false);
            } else {
                out.line(text);
            }
        }

        /** Label at the left and value at the right edge; on two lines where one cannot hold both. */
        private void spread(String label, String value, Look look) {
            int gap = columns(look) - label.length() - value.length();
            if (gap >= 1) {
                out.text(label + " ".repeat(gap));
                value(value, look);
                return;
            }
            Columns.wrap(label, columns(look)).forEach(out::line);
            out.align(Align.RIGHT).bold(look.bold());
            Columns.wrap(value, columns(look)).forEach(out::line);
            out.bold(false).align(look.align());
        }

        @Override
        public EscPos code(PaperRow.Code row) {
            if (paper.qrText().isEmpty()) {
                return out;
            }
            align(row.align());
            out.feedDots(GAP_DOTS);
            if (profile.qrDrawn()) {
                out.raster(RasterImage.qr(paper.qrText(), profile.qrModuleDots()));
            } else {
                out.qr(paper.qrText(), profile.qrModuleDots());
            }
            out.feedDots(GAP_DOTS);
            return back(row.align());
        }

        @Override
        public EscPos picture(PaperRow.Picture row) {
            align(row.align());
            out.raster(row.logo().raster(profile.dots(), row.heightMaxDots()));
            out.feedDots(GAP_DOTS / 2);
            return back(row.align());
        }

        /** Underlined blanks, for no code page of theirs has a dash that joins. */
        @Override
        public EscPos rule(PaperRow.Rule row) {
            return out.underline(true)
                    .line(" ".repeat(profile.columns()))
                    .underline(false)
                    .feedDots(GAP_DOTS);
        }

        @Override
        public EscPos gap(PaperRow.Gap row) {
            return out.feedDots(row.dots());
        }

        private void balanced(String text, Look look) {
            if (!text.isBlank()) {
                Columns.balance(out.printable(text), columns(look)).forEach(out::line);
            }
        }

        private int columns(Look look) {
            return Math.max(1, profile.columns() / look.wide());
        }

        /** As wide as was asked for, or as lets so many characters stand in one line. */
        private Look narrowed(Look look, int characters) {
            int widest = Math.max(1, profile.columns() / characters);
            return look.wide() <= widest ? look : new Look(widest, look.high(), look.align(), look.bold());
        }

        private void begin(Look look) {
            align(look.align());
            if (look.bold()) {
                out.bold(true);
            }
            size(look);
        }

        private EscPos end(Look look) {
            ordinary(look);
            if (look.bold()) {
                out.bold(false);
            }
            return back(look.align());
        }

        private void size(Look look) {
            if (look.wide() > 1 || look.high() > 1) {
                out.size(look.wide(), look.high());
            }
        }

        private void ordinary(Look look) {
            if (look.wide() > 1 || look.high() > 1) {
                out.size(1, 1);
            }
        }

        private void align(Align align) {
            if (align != Align.CENTRE) {
                out.align(align);
            }
        }

        private EscPos back(Align align) {
            return align == Align.CENTRE ? out : out.align(Align.CENTRE);
        }

        private int longestLabel(List<Detail> details) {
            return details.stream()
                    .mapToInt(row -> out.printable(row.label()).length())
                    .max()
                    .orElse(0);
        }
    }

    private static int longestWord(String words) {
        return Stream.of(words.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(columns - text.length());
    }
}
