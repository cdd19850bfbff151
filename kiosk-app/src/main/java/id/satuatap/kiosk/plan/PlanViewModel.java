package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.view.JourneyPlanView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen life event with its services, and the press for one number. Confined to the FX thread; needs no toolkit. */
public final class PlanViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final Set<String> leftOut = new HashSet<>();
    private final ForeseenOrder order;
    private @Nullable LifeEventEntry shown;
    private final ReadOnlyObjectWrapper<List<PlannedStop>> stops =
            new ReadOnlyObjectWrapper<>(this, "stops", List.of());

    /**
     * Follows the flow and the hall.
     *
     * @param fx where the server's answers are heard
     */
    public PlanViewModel(KioskModel model, Flow flow, Planning server, Executor fx) {
        this.model = model;
        this.flow = flow;
        this.order = new ForeseenOrder(server, fx, this::update);
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        model.linkProperty().addListener((link, before, after) -> {
            if (model.live()) {
                order.again();
            }
        });
        flow.lifeEventProperty().addListener(changed);
        update();
    }

    /** What brings the visitor here. */
    public ReadOnlyObjectProperty<@Nullable LifeEventEntry> lifeEventProperty() {
        return flow.lifeEventProperty();
    }

    /**
     * In the order in which the visitor would go now, then what he left out; in the life event's order while the server has
     * not told it. Empty while none is chosen.
     */
    public ReadOnlyObjectProperty<List<PlannedStop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The visitor does not need a service after all, or does. */
    public void turn(String service) {
        if (!leftOut.remove(service)) {
            leftOut.add(service);
        }
        flow.touched();
        update();
    }

    private static List<String> wanted(List<PlannedStop> stops) {
        return stops.stream()
                .filter(PlannedStop::wanted)
                .map(stop -> stop.service().code())
                .toList();
    }

    /** The visitor wants one number for all that he needs; only the first press counts, and none while he needs nothing. */
    public void take(boolean priority) {
        flow.takeAll(wanted(stops.get()), priority);
    }

    private void update() {
        LifeEventEntry event = flow.lifeEventProperty().get();
        if (!Objects.equals(event, shown)) {
            leftOut.clear();
            shown = event;
        }
        List<PlannedStop> listed = event == null
                ? List.of()
                : model.catalogue()
                        .map(known ->
                                StopsOfLifeEvent.of(event, known, model.hall().orElse(null), leftOut))
                        .orElse(List.of());
        order.of(event == null ? null : event.code(), wanted(listed));
        stops.set(inOrder(listed));
    }

    /** What he left out comes last. */
    private List<PlannedStop> inOrder(List<PlannedStop> listed) {
        if (order.stops().isEmpty()) {
            return listed;
        }
        List<PlannedStop> ordered = new ArrayList<>();
        for (JourneyPlanView.Stop next : order.stops()) {
            listed.stream()
                    .filter(stop -> stop.service().code().equals(next.service()))
                    .forEach(stop -> ordered.add(stop.foreseen(next, ordered.size() + 1)));
        }
        listed.stream().filter(stop -> !stop.wanted()).forEach(ordered::add);
        return List.copyOf(ordered);
    }
}
