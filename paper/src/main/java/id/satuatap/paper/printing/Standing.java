package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import org.jspecify.annotations.Nullable;

/** What is told of the printer. Stateless. */
final class Standing {
    private Standing() {}

    /** As the help desk should know it; whoever has not been asked yet is told as gone. */
    static PrinterReport of(PrintingModel model) {
        PrinterStatus status = model.printerProperty().get();
        return model.printerUnasked() || status == null
                ? PrinterReport.of(model.printerUnasked() ? PrinterStanding.GONE : PrinterStanding.NONE)
                : new PrinterReport(
                        of(status.condition()),
                        status.tier()
                                .map(tier -> PaperTier.valueOf(tier.name()))
                                .orElse(null),
                        status.model().isEmpty() ? unnamed(status) : cut(status.model()));
    }

    /** Somebody may have to say of it that it is the right one. */
    private static @Nullable String unnamed(PrinterStatus status) {
        return status.tier().isEmpty() ? null : PrinterReport.NAMELESS;
    }

    private static String cut(String model) {
        return model.substring(0, Math.min(model.length(), PrinterReport.MODEL_MAX));
    }

    private static PrinterStanding of(PrinterCondition condition) {
        return switch (condition) {
            case READY -> PrinterStanding.READY;
            case PAPER_NEAR_END -> PrinterStanding.PAPER_LOW;
            case PAPER_OUT -> PrinterStanding.PAPER_OUT;
            case COVER_OPEN -> PrinterStanding.COVER_OPEN;
            case DISCONNECTED, SILENT -> PrinterStanding.GONE;
            case OTHER_PRINTER -> PrinterStanding.OTHER_PRINTER;
            case BROKEN, CUTTER_ERROR, OVERHEATED, OFFLINE -> PrinterStanding.FAULT;
        };
    }
}
