package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The mall and its own printer as a PC that prints tickets knows them, as last told. Confined to the FX thread; needs no
 * toolkit.
 *
 * <p>Empty properties mean: not known yet.
 */
public class PrintingModel {
    private final ObjectProperty<@Nullable LinkState> link = new SimpleObjectProperty<>(this, "link");
    private final ObjectProperty<@Nullable HallProjection> hall = new SimpleObjectProperty<>(this, "hall");
    private final ObjectProperty<@Nullable CatalogueView> catalogue = new SimpleObjectProperty<>(this, "catalogue");
    private final ObjectProperty<@Nullable PrinterStatus> printer = new SimpleObjectProperty<>(this, "printer");
    private boolean printerExpected;

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

    /** This PC has a printer, of which nothing is known before it was asked. */
    public void expectPrinter(boolean expected) {
        printerExpected = expected;
    }

    /** The printer; stays empty on a PC without one, and until the line to it was tried. */
    public ObjectProperty<@Nullable PrinterStatus> printerProperty() {
        return printer;
    }

    /** Whether what is shown is true now. */
    public boolean live() {
        LinkState state = link.get();
        return state != null && state.phase() == LinkState.Phase.LIVE;
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

    /** What is wrong with the printer, or that nothing is; empty on a PC without one. */
    public Optional<PrinterCondition> printerCondition() {
        return Optional.ofNullable(printer.get()).map(PrinterStatus::condition);
    }
}
