package id.satuatap.devices.printer;

import id.satuatap.devices.port.TextOptions;

/**
 * What one printer can do; settings, because paper width does not tell. Immutable.
 *
 * @param dots printable dots in a row: 576 on 80 mm and 384 on 58 mm at 203 dpi, 512 on an Epson TM-T88
 * @param columns characters of font A (12 dots wide) in a row: 48, 32, 42
 * @param codePage the character table
 * @param cutter whether it cuts; else paper is fed past the tear bar
 * @param qrModuleDots side of one QR module, 1 to 16; 6 on 80 mm, 5 on 58 mm
 * @param qrDrawn whether the QR code is sent as dots, for a printer that draws none itself
 * @param processId whether the strongest proof of printing is asked for
 * @param oneWay whether it never answers (a spooler, a write-only cable): nothing is asked and nothing can be proven
 */
public record PrinterProfile(
        int dots,
        int columns,
        CodePage codePage,
        boolean cutter,
        int qrModuleDots,
        boolean qrDrawn,
        ProcessIdUse processId,
        boolean oneWay) {

    /** Checks the ranges. */
    public PrinterProfile {
        if (columns < 16 || columns > 64 || dots < columns * 8) {
            throw new IllegalArgumentException(columns + " columns on " + dots + " dots");
        }
        if (qrModuleDots < 1 || qrModuleDots > 16) {
            throw new IllegalArgumentException("QR module of " + qrModuleDots + " dots is not within 1..16");
        }
    }

    /** A usual printer of 80 mm paper with a cutter. */
    public static PrinterProfile roll80() {
        return new PrinterProfile(576, 48, CodePage.WPC1252, true, 6, false, ProcessIdUse.IF_EPSON, false);
    }

    /** A usual printer of 58 mm paper with a tear bar. */
    public static PrinterProfile roll58() {
        return new PrinterProfile(384, 32, CodePage.WPC1252, false, 5, false, ProcessIdUse.IF_EPSON, false);
    }

    /**
     * Reads a profile from its text: {@code 80} or {@code 58}, and what differs from the usual, such as
     * {@code 80?dots=512&columns=42&page=pc858&cutter=false&qr=5&qr-drawn=true&id=never&oneway=true}.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    public static PrinterProfile parse(String text) {
        try {
            TextOptions options = new TextOptions(text);
            PrinterProfile usual =
                    switch (options.head()) {
                        case "80" -> roll80();
                        case "58" -> roll58();
                        default -> throw new IllegalArgumentException("expected 80 or 58");
                    };
            PrinterProfile profile = new PrinterProfile(
                    options.number("dots", usual.dots),
                    options.number("columns", usual.columns),
                    options.choice("page", usual.codePage),
                    options.flag("cutter", usual.cutter),
                    options.number("qr", usual.qrModuleDots),
                    options.flag("qr-drawn", usual.qrDrawn),
                    options.choice("id", usual.processId),
                    options.flag("oneway", usual.oneWay));
            options.end();
            return profile;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("printer \"" + text + "\": " + wrong.getMessage(), wrong);
        }
    }

    /** The same with or without a cutter. */
    public PrinterProfile withCutter(boolean cuts) {
        return new PrinterProfile(dots, columns, codePage, cuts, qrModuleDots, qrDrawn, processId, oneWay);
    }

    /** The same with another use of process ids. */
    public PrinterProfile withProcessId(ProcessIdUse use) {
        return new PrinterProfile(dots, columns, codePage, cutter, qrModuleDots, qrDrawn, use, oneWay);
    }

    /** The same behind a line on which nothing comes back. */
    public PrinterProfile asOneWay() {
        return new PrinterProfile(dots, columns, codePage, cutter, qrModuleDots, qrDrawn, processId, true);
    }
}
