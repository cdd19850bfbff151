package id.satuatap.devices.printer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is on one sheet of ticket paper, in the words that people read. Immutable. All texts come from the caller, in
 * his language; an empty text or list leaves its place out.
 *
 * @param mallLines the mall's name, one line each, such as "MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"
 * @param copyMark what tells a further copy from the first, such as "CETAK ULANG ke-1"; empty on the first
 * @param agency the agency's name; wrapped where it is long
 * @param service the service's name; wrapped where it is long
 * @param numberCaption small words above the number, such as "Nomor antrean Anda"
 * @param ticketNumber what will be called, printed as large as the paper is wide; never empty
 * @param place where to wait and to go, such as "Zona 1 - Loket 1-8"
 * @param details rows such as "Antrean di depan Anda" and "5", in their order
 * @param issuedAt date and time in words, such as "Senin, 23 November 2026  08.55.07 WIB"
 * @param qrText what the QR code says: printable ASCII, at most 300 characters
 * @param notes sentences below the code, one paragraph each
 * @param footer the last words, such as the address for complaints
 * @param layout what stands where, instead of {@link #rows() the usual}; null for that
 */
public record TicketPaper(
        List<String> mallLines,
        String copyMark,
        String agency,
        String service,
        String numberCaption,
        String ticketNumber,
        String place,
        List<Detail> details,
        String issuedAt,
        String qrText,
        List<String> notes,
        String footer,
        @Nullable List<PaperRow> layout) {

    private static final int QR_CHARACTERS = 300;

    /**
     * One row of facts.
     *
     * @param label what it is, such as "Biaya"
     * @param value how much, such as "Gratis"
     */
    public record Detail(String label, String value) {}

    /** Checks what must be there and copies the lists. */
    public TicketPaper {
        mallLines = List.copyOf(mallLines);
        details = List.copyOf(details);
        notes = List.copyOf(notes);
        layout = layout == null ? null : List.copyOf(layout);
        if (ticketNumber.isBlank()) {
            throw new IllegalArgumentException("a ticket without a number");
        }
        if (qrText.length() > QR_CHARACTERS || !qrText.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            throw new IllegalArgumentException("the QR text is not printable ASCII of at most 300 characters");
        }
    }

    /** In the usual layout. */
    public TicketPaper(
            List<String> mallLines,
            String copyMark,
            String agency,
            String service,
            String numberCaption,
            String ticketNumber,
            String place,
            List<Detail> details,
            String issuedAt,
            String qrText,
            List<String> notes,
            String footer) {
        this(
                mallLines,
                copyMark,
                agency,
                service,
                numberCaption,
                ticketNumber,
                place,
                details,
                issuedAt,
                qrText,
                notes,
                footer,
                null);
    }

    /** What stands on it from top to bottom: its layout, or the usual one. */
    public List<PaperRow> rows() {
        return Objects.requireNonNullElseGet(layout, this::usualRows);
    }

    private List<PaperRow> usualRows() {
        return List.of(
                new PaperRow.Words(mallLines, Look.BOLD),
                new PaperRow.Mark(Look.PLAIN),
                new PaperRow.Rule(),
                new PaperRow.Words(List.of(agency), new Look(1, 2, Align.CENTRE, true)),
                new PaperRow.Gap(8),
                new PaperRow.Words(List.of(service), Look.PLAIN),
                new PaperRow.Gap(16),
                new PaperRow.Words(List.of(numberCaption), Look.PLAIN),
                new PaperRow.Gap(16),
                PaperRow.LargeNumber.LARGEST,
                new PaperRow.Gap(16),
                new PaperRow.Words(List.of(place), Look.BOLD),
                new PaperRow.Facts(details, new Look(1, 1, Align.LEFT, true)),
                new PaperRow.Rule(),
                new PaperRow.Moment(issuedAt, Look.PLAIN),
                new PaperRow.Code(Align.CENTRE),
                new PaperRow.Words(notes, Look.PLAIN),
                new PaperRow.Gap(8),
                new PaperRow.Words(List.of(footer), Look.BOLD));
    }

    /** The same paper set as {@code rows} say. */
    public TicketPaper laidOut(List<PaperRow> rows) {
        return with(copyMark, rows);
    }

    /** The same paper as a further copy, told apart by {@code mark}. */
    public TicketPaper markedAs(String mark) {
        return with(mark, layout);
    }

    private TicketPaper with(String mark, @Nullable List<PaperRow> rows) {
        return new TicketPaper(
                mallLines,
                mark,
                agency,
                service,
                numberCaption,
                ticketNumber,
                place,
                details,
                issuedAt,
                qrText,
                notes,
                footer,
                rows);
    }
}
