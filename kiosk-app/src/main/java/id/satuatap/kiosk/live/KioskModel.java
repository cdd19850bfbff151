package id.satuatap.kiosk.live;

import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.text.MallZone;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screens show, as last told. Confined to the FX thread; needs no toolkit.
 *
 * <p>Empty properties mean: not known yet.
 */
public final class KioskModel {
    private final ObjectProperty<@Nullable LinkState> link = new SimpleObjectProperty<>(this, "link");
    private final ObjectProperty<@Nullable HallProjection> hall = new SimpleObjectProperty<>(this, "hall");
    private final ObjectProperty<@Nullable CatalogueView> catalogue = new SimpleObjectProperty<>(this, "catalogue");
    private final ObjectProperty<@Nullable PrinterStatus> printer = new SimpleObjectProperty<>(this, "printer");
    private final ObjectProperty<@Nullable TicketProgress> progress = new SimpleObjectProperty<>(this, "progress");
    private final ObjectProperty<Boolean> broken = new SimpleObjectProperty<>(this, "broken", false);
    private MallZone zone = MallZone.WESTERN;
    private boolean printerExpected;

    /** A model that knows nothing yet, of a kiosk without printer. */
    public KioskModel() {
        // The first of the hall's listeners: whoever shows the hall writes its times in the mall's own zone already.
        hall.addListener((value, before, after) -> {
            if (after != null && (before == null || !before.mall().equals(after.mall()))) {
                zone = MallZone.of(after.mall().timeZone(), after.mall().zoneLabel());
            }
        });
    }

    /** How the link to the server stands. */
    public ObjectProperty<@Nullable LinkState> linkProperty() {
        return link;
    }

    /** The hall as last known. */
    public ObjectProperty<@Nullable HallProjection> hallProperty() {
        return hall;
    }

    /** The catalogue as last fetched. */
    public ObjectProperty<@Nullable CatalogueView> catalogueProperty() {
        return catalogue;
    }

    /** This kiosk has a printer, of which nothing is known before it was asked. */
    public void expectPrinter(boolean expected) {
        printerExpected = expected;
    }

    /** The printer; stays empty in a kiosk without one, and until the line to it was tried. */
    public ObjectProperty<@Nullable PrinterStatus> printerProperty() {
        return printer;
    }

    /** The press under way or the last one. */
    public ObjectProperty<@Nullable TicketProgress> progressProperty() {
        return progress;
    }

    /** This kiosk cannot write its print log any more, so it gives no numbers. */
    public ObjectProperty<Boolean> brokenProperty() {
        return broken;
    }

    /** Whether what is shown is true now. */
    public boolean live() {
        LinkState state = link.get();
        return state != null && state.phase() == LinkState.Phase.LIVE;
    }

    /** How the mall tells the time; western until the hall is known. */
    public MallZone zone() {
        return zone;
    }

    /** Whether the printer has yet to answer for the first time since the start: nobody knows if it can print. */
    public boolean printerUnasked() {
        PrinterStatus status = printer.get();
        if (status == null) {
            return printerExpected;
        }
        return status.condition() == PrinterCondition.DISCONNECTED
                && status.port().connected()
                && status.tier().isEmpty();
    }

    public Optional<HallProjection> hall() {
        return Optional.ofNullable(hall.get());
    }

    public Optional<CatalogueView> catalogue() {
        return Optional.ofNullable(catalogue.get());
    }

    /** What is wrong with the printer, or that nothing is; empty in a kiosk without one. */
    public Optional<PrinterCondition> printerCondition() {
        return Optional.ofNullable(printer.get()).map(PrinterStatus::condition);
    }

    /** Agencies in the catalogue's order, which the mall keeps by demand. */
    public List<AgencyEntry> agencies() {
        return catalogue().map(CatalogueView::agencies).orElse(List.of());
    }
}
