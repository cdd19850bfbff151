package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen life event with its services, and the press for one number. Confined to the FX thread; needs no toolkit. */
public final class PlanViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final ReadOnlyObjectWrapper<List<PlannedStop>> stops =
            new ReadOnlyObjectWrapper<>(this, "stops", List.of());

    public PlanViewModel(KioskModel model, Flow flow) {
        this.model = model;
        this.flow = flow;
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        flow.lifeEventProperty().addListener(changed);
        update();
    }

    /** What brings the visitor here. */
    public ReadOnlyObjectProperty<@Nullable LifeEventEntry> lifeEventProperty() {
        return flow.lifeEventProperty();
    }

    /** In the life event's order; empty while none is chosen. */
    public ReadOnlyObjectProperty<List<PlannedStop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The visitor wants one number for all; only the first press counts. */
    public void take(boolean priority) {
        flow.takeAll(priority);
    }

    private void update() {
        LifeEventEntry event = flow.lifeEventProperty().get();
        stops.set(
                event == null
                        ? List.of()
                        : model.catalogue()
                                .map(known -> StopsOfLifeEvent.of(
                                        event, known, model.hall().orElse(null)))
                                .orElse(List.of()));
    }
}
