package id.satuatap.devices.printer;

import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.devices.printer.internal.Columns;
import java.util.List;

/** Sets a ticket for one printer: paper in, bytes out. Immutable. */
public final class TicketLayout {
    private static final int LARGEST = 8;
    private static final int GAP_DOTS = 16;

    private final PrinterProfile profile;

    /** Makes the layout for a printer. */
    public TicketLayout(PrinterProfile profile) {
        this.profile = profile;
    }

    /** The bytes of one sheet, cut included. */
    public byte[] bytes(TicketPaper paper) {
        EscPos out = new EscPos(profile.codePage());
        out.align(Align.CENTRE);
        heading(out, paper);
        number(out, paper);
        facts(out, paper);
        rule(out);
        closing(out, paper);
        return out.endSheet(profile.cutter()).toByteArray();
    }

    private void heading(EscPos out, TicketPaper paper) {
        out.bold(true);
        paper.mallLines().forEach(line -> centred(out, line, profile.columns()));
        out.bold(false);
        if (!paper.copyMark().isBlank()) {
            out.feedDots(GAP_DOTS).inverse(true).bold(true);
            Columns.balance(out.printable(paper.copyMark()), profile.columns() - 4)
                    .forEach(line -> out.line("  " + line + "  "));
            out.bold(false).inverse(false);
        }
        rule(out);
        agency(out, paper.agency());
        out.feedDots(GAP_DOTS / 2);
        centred(out, paper.service(), profile.columns());
        out.feedDots(GAP_DOTS);
    }

    private void agency(EscPos out, String agency) {
        out.bold(true).size(1, 2);
        centred(out, agency, profile.columns());
        out.size(1, 1).bold(false);
    }

    /** As large as the paper is wide, with half a column of ordinary text free at each side. */
    private void number(EscPos out, TicketPaper paper) {
        String number = out.printable(paper.ticketNumber().strip());
        int size = Math.max(1, Math.min(LARGEST, (profile.columns() - 1) / number.length()));
        centred(out, paper.numberCaption(), profile.columns());
        out.feedDots(GAP_DOTS)
                .size(size, size)
                .bold(true)
                .line(number)
                .bold(false)
                .size(1, 1);
        out.feedDots(GAP_DOTS);
        out.bold(true);
        centred(out, paper.place(), profile.columns());
        out.bold(false);
    }

    private void facts(EscPos out, TicketPaper paper) {
        if (paper.details().isEmpty()) {
            return;
        }
        out.feedDots(GAP_DOTS).align(Align.LEFT);
        int label = longestLabel(out, paper.details());
        boolean aligned = paper.details().stream()
                .allMatch(row -> label + 3 + out.printable(row.value()).length() <= profile.columns());
        for (Detail row : paper.details()) {
            if (aligned) {
                out.text(pad(out.printable(row.label()), label) + " : ");
                out.bold(true).line(row.value()).bold(false);
            } else {
                spread(out, out.printable(row.label()), out.printable(row.value()));
            }
        }
        out.align(Align.CENTRE);
    }

    /** Label at the left and value at the right edge; on two lines where one cannot hold both. */
    private void spread(EscPos out, String label, String value) {
        int gap = profile.columns() - label.length() - value.length();
        if (gap >= 1) {
            out.text(label + " ".repeat(gap)).bold(true).line(value).bold(false);
            return;
        }
        Columns.wrap(label, profile.columns()).forEach(out::line);
        out.align(Align.RIGHT).bold(true);
        Columns.wrap(value, profile.columns()).forEach(out::line);
        out.bold(false).align(Align.LEFT);
    }

    private void closing(EscPos out, TicketPaper paper) {
        issuedAt(out, paper.issuedAt());
        if (!paper.qrText().isEmpty()) {
            out.feedDots(GAP_DOTS);
            if (profile.qrDrawn()) {
                out.raster(RasterImage.qr(paper.qrText(), profile.qrModuleDots()));
            } else {
                out.qr(paper.qrText(), profile.qrModuleDots());
            }
            out.feedDots(GAP_DOTS);
        }
        paper.notes().forEach(note -> centred(out, note, profile.columns()));
        out.feedDots(GAP_DOTS / 2).bold(true);
        centred(out, paper.footer(), profile.columns());
        out.bold(false);
    }

    /** Where one line is too short for date and time, they part at their wide gap. */
    private void issuedAt(EscPos out, String issuedAt) {
        boolean fits = out.printable(issuedAt).length() <= profile.columns();
        for (String part : fits ? List.of(issuedAt) : List.of(issuedAt.split(" {2,}"))) {
            centred(out, part, profile.columns());
        }
    }

    /** A solid line over the whole width: underlined blanks, for no code page of theirs has a dash that joins. */
    private void rule(EscPos out) {
        out.underline(true).line(" ".repeat(profile.columns())).underline(false).feedDots(GAP_DOTS);
    }

    private static void centred(EscPos out, String text, int columns) {
        if (!text.isBlank()) {
            Columns.balance(out.printable(text), columns).forEach(out::line);
        }
    }

    private static int longestLabel(EscPos out, List<Detail> details) {
        return details.stream()
                .mapToInt(row -> out.printable(row.label()).length())
                .max()
                .orElse(0);
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(columns - text.length());
    }
}
