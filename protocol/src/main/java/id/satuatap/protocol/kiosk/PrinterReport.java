package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. PUT /api/v1/devices/printer: a kiosk, or a desk's PC with a printer of its own, says how that stands.
 *
 * @param printer how it stands
 * @param tier how its papers are proven; absent until it was asked
 * @param model maker, name and number as it gives them; absent where it gives none
 */
public record PrinterReport(
        PrinterStanding printer,
        @Nullable PaperTier tier,
        @Nullable String model) {
    /** Told of a printer that gives no name. */
    public static final String NAMELESS = "-";

    /** Longer names are cut. */
    public static final int MODEL_MAX = 100;

    public PrinterReport {
        Fields.required("printer", printer);
        Fields.optionalText("model", model, MODEL_MAX);
    }

    /** Of a printer of which nothing else is known. */
    public static PrinterReport of(PrinterStanding printer) {
        return new PrinterReport(printer, null, null);
    }
}
