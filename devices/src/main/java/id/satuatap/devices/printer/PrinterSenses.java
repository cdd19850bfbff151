package id.satuatap.devices.printer;

/**
 * What a printer's sensors and error bits say at one moment. Immutable. Bits as in Epson's reference for {@code DLE EOT}
 * and {@code GS a}.
 *
 * @param paper how much paper
 * @param coverOpen the cover stands open
 * @param cutterError the cutter is jammed
 * @param broken an unrecoverable error
 * @param overheated an error that ends by itself, such as a hot head
 * @param offline no data is taken
 */
public record PrinterSenses(
        PaperLevel paper, boolean coverOpen, boolean cutterError, boolean broken, boolean overheated, boolean offline) {

    /** From the answers to {@code DLE EOT} 1, 2, 3 and 4. */
    public static PrinterSenses fromRealTime(int printer, int offlineCause, int error, int roll) {
        boolean out = (roll & 0x60) != 0 || (offlineCause & 0x20) != 0;
        return new PrinterSenses(
                level(out, (roll & 0x0C) != 0),
                (offlineCause & 0x04) != 0,
                (error & 0x08) != 0,
                (error & 0x20) != 0,
                (error & 0x40) != 0,
                (printer & 0x08) != 0);
    }

    /** From four bytes of automatic status; only bits 0-3, 5 and 6 of the last three mean anything. */
    public static PrinterSenses fromAutoStatus(Reply.AutoStatus status) {
        return new PrinterSenses(
                level((status.third() & 0x0C) != 0, (status.third() & 0x03) != 0),
                (status.first() & 0x20) != 0,
                (status.second() & 0x08) != 0,
                (status.second() & 0x20) != 0,
                (status.second() & 0x40) != 0,
                (status.first() & 0x08) != 0);
    }

    private static PaperLevel level(boolean out, boolean nearEnd) {
        if (out) {
            return PaperLevel.OUT;
        }
        return nearEnd ? PaperLevel.NEAR_END : PaperLevel.OK;
    }

    /** The one thing to tell. An open cover hides the paper sensor, so it comes before the paper. */
    public PrinterCondition condition() {
        if (broken) {
            return PrinterCondition.BROKEN;
        }
        if (coverOpen) {
            return PrinterCondition.COVER_OPEN;
        }
        if (paper == PaperLevel.OUT) {
            return PrinterCondition.PAPER_OUT;
        }
        if (cutterError) {
            return PrinterCondition.CUTTER_ERROR;
        }
        if (overheated) {
            return PrinterCondition.OVERHEATED;
        }
        if (offline) {
            return PrinterCondition.OFFLINE;
        }
        return paper == PaperLevel.NEAR_END ? PrinterCondition.PAPER_NEAR_END : PrinterCondition.READY;
    }
}
