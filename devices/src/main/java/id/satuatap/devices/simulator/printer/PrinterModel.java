package id.satuatap.devices.simulator.printer;

/**
 * What a simulated printer is and knows. Immutable.
 *
 * @param maker its answer to {@code GS I 66}; empty: it does not answer
 * @param name its answer to {@code GS I 67}
 * @param serial its answer to {@code GS I 68}
 * @param dots printable dots in a row
 * @param cutter whether it cuts; else a long feed counts as tearing off
 * @param answers whether anything comes back at all
 * @param inOrder whether it knows {@code GS r}
 * @param epsonExtras whether it knows process ids and clearing of buffers; one that does not prints the unknown as text
 */
public record PrinterModel(
        String maker,
        String name,
        String serial,
        int dots,
        boolean cutter,
        boolean answers,
        boolean inOrder,
        boolean epsonExtras) {

    /** An Epson for 80 mm paper: proof tier A. */
    public static PrinterModel epson80() {
        return new PrinterModel("EPSON", "TM-T82", "X2ZP012345", 576, true, true, true, true);
    }

    /** An Epson for 58 mm paper: proof tier A. */
    public static PrinterModel epson58() {
        return new PrinterModel("EPSON", "TM-m30", "X4QA000731", 384, true, true, true, true);
    }

    /** The same with another serial number. */
    public PrinterModel numbered(String other) {
        return new PrinterModel(maker, name, other, dots, cutter, answers, inOrder, epsonExtras);
    }

    /** A clone for 80 mm paper: proof tier B. */
    public static PrinterModel clone80() {
        return new PrinterModel("", "", "", 576, true, true, true, false);
    }

    /** A clone for 58 mm paper with a tear bar: proof tier B. */
    public static PrinterModel clone58() {
        return new PrinterModel("", "", "", 384, false, true, true, false);
    }

    /** A clone that answers status but nothing in order: proof tier C. */
    public static PrinterModel plain80() {
        return new PrinterModel("", "", "", 576, true, true, false, false);
    }

    /** A printer that never answers: proof tier D. */
    public static PrinterModel mute80() {
        return new PrinterModel("", "", "", 576, true, false, false, false);
    }
}
