package id.satuatap.kiosk.reprint;

import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.protocol.kiosk.PrinterStanding;

/** What is told of the printer. Stateless. */
final class Standing {
    private Standing() {}

    /** As the help desk should know it; whoever has not been asked yet is told as gone. */
    static PrinterStanding of(KioskModel model) {
        if (model.printerUnasked()) {
            return PrinterStanding.GONE;
        }
        return model.printerCondition().map(Standing::of).orElse(PrinterStanding.NONE);
    }

    private static PrinterStanding of(PrinterCondition condition) {
        return switch (condition) {
            case READY -> PrinterStanding.READY;
            case PAPER_NEAR_END -> PrinterStanding.PAPER_LOW;
            case PAPER_OUT -> PrinterStanding.PAPER_OUT;
            case COVER_OPEN -> PrinterStanding.COVER_OPEN;
            case DISCONNECTED, SILENT -> PrinterStanding.GONE;
            case BROKEN, CUTTER_ERROR, OVERHEATED, OFFLINE -> PrinterStanding.FAULT;
        };
    }
}
