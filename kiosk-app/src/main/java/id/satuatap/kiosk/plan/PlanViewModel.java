package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen life event with its services, and the press for one number. Confined to the FX thread; needs no toolkit. */
public final class PlanViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final Set<String> leftOut = new HashSet<>();
    private @Nullable LifeEventEntry shown;
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

    /** The visitor does not need a service after all, or does; one at least he keeps. */
    public void turn(String service) {
        if (!leftOut.remove(service) && wanted().size() > 1) {
            leftOut.add(service);
        }
        flow.touched();
        update();
    }

    private List<String> wanted() {
        return stops.get().stream()
                .filter(PlannedStop::wanted)
                .map(stop -> stop.service().code())
                .toList();
    }

    /** The visitor wants one number for all that he needs; only the first press counts. */
    public void take(boolean priority) {
        flow.takeAll(wanted(), priority);
    }

    private void update() {
        LifeEventEntry event = flow.lifeEventProperty().get();
        if (!Objects.equals(event, shown)) {
            leftOut.clear();
            shown = event;
        }
        stops.set(
                event == null
                        ? List.of()
                        : model.catalogue()
                                .map(known -> StopsOfLifeEvent.of(
                                        event, known, model.hall().orElse(null), leftOut))
                                .orElse(List.of()));
    }
}
