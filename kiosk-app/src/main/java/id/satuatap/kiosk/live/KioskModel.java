package id.satuatap.kiosk.live;

import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.paper.printing.PrintingModel;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.uikit.text.MallZone;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screens show, as last told. Confined to the FX thread; needs no toolkit.
 *
 * <p>Empty properties mean: not known yet.
 */
public final class KioskModel extends PrintingModel {
    private final ObjectProperty<@Nullable TicketProgress> progress = new SimpleObjectProperty<>(this, "progress");
    private final ObjectProperty<Boolean> broken = new SimpleObjectProperty<>(this, "broken", false);
    private MallZone zone = MallZone.WESTERN;

    /** A model that knows nothing yet, of a kiosk without printer. */
    public KioskModel() {
        // The first of the hall's listeners: whoever shows the hall writes its times in the mall's own zone already.
        hallProperty().addListener((value, before, after) -> {
            if (after != null && (before == null || !before.mall().equals(after.mall()))) {
                zone = MallZone.of(after.mall().timeZone(), after.mall().zoneLabel());
            }
        });
    }

    /** The press under way or the last one. */
    public ObjectProperty<@Nullable TicketProgress> progressProperty() {
        return progress;
    }

    /** This kiosk cannot write its print log any more, so it gives no numbers. */
    public ObjectProperty<Boolean> brokenProperty() {
        return broken;
    }

    /** How the mall tells the time; western until the hall is known. */
    public MallZone zone() {
        return zone;
    }

    /** Agencies in the catalogue's order, which the mall keeps by demand. */
    public List<AgencyEntry> agencies() {
        return catalogue().map(CatalogueView::agencies).orElse(List.of());
    }
}
