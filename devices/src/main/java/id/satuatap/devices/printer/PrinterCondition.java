package id.satuatap.devices.printer;

import java.util.Locale;

/** The one thing to tell staff about a printer, worst first wins. Immutable. */
public enum PrinterCondition {
    /** The line is not open; the port's status says why. */
    DISCONNECTED,
    /** The line is open and the printer answers nothing: off, hung, or the wrong speed. */
    SILENT,
    /** Another printer answers than the one that is known here: a person must say that it is the right one. */
    OTHER_PRINTER,
    /** An error that only service can end. */
    BROKEN,
    /** The cover is open. */
    COVER_OPEN,
    /** No paper. */
    PAPER_OUT,
    /** The cutter is jammed. */
    CUTTER_ERROR,
    /** The head is too hot; ends by itself. */
    OVERHEATED,
    /** It takes no data and does not say why (feed button, waiting to be set online). */
    OFFLINE,
    /** Ready; the roll will end soon. */
    PAPER_NEAR_END,
    /** Ready. */
    READY;

    /** Whether a ticket may be sent now. */
    public boolean canPrint() {
        return this == READY || this == PAPER_NEAR_END;
    }

    /** Key of the advice that belongs to this condition in an application's message bundle. */
    public String adviceKey() {
        return "printer.advice." + name().toLowerCase(Locale.ROOT);
    }
}
