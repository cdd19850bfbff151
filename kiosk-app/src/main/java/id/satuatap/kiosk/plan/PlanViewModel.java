package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Basket;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.view.JourneyPlanView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The services of the chosen life event, or those that the visitor put together himself, and the press for one number.
 * Confined to the FX thread; needs no toolkit.
 */
public final class PlanViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final Basket basket;
    private final ForeseenOrder order;
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
        this.basket = flow.basket();
        this.order = new ForeseenOrder(server, fx, this::update);
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        model.linkProperty().addListener((link, before, after) -> {
            if (model.live()) {
                order.again();
            }
        });
        basket.lifeEventProperty().addListener(changed);
        basket.servicesProperty().addListener(changed);
        basket.leftOutProperty().addListener(changed);
        flow.placeProperty().addListener(changed);
        update();
    }

    /** What brings the visitor here; empty for what he put together himself. */
    public ReadOnlyObjectProperty<@Nullable LifeEventEntry> lifeEventProperty() {
        return basket.lifeEventProperty();
    }

    /**
     * In the order in which the visitor would go now, then what he left out; in the list's order while the server has
     * not told it. Empty while there is no plan.
     */
    public ReadOnlyObjectProperty<List<PlannedStop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The visitor does not need a service after all, or does. */
    public void turn(String service) {
        flow.turn(service);
    }

    /** Whether the visitor may put another service to these: to what he put together himself, as long as there is room. */
    public boolean roomForMore() {
        return lifeEventProperty().get() == null && wanted(stops.get()).size() < IssueJourney.SERVICES_MAX;
    }

    /** To the agencies, for another service. */
    public void addMore() {
        flow.addMore();
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
        LifeEventEntry event = basket.lifeEventProperty().get();
        List<PlannedStop> listed = model.catalogue()
                .map(known -> StopsOfPlan.of(
                        planned(event),
                        known,
                        model.hall().orElse(null),
                        basket.leftOutProperty().get()))
                .orElse(List.of());
        order.of(event == null ? null : event.code(), wanted(listed));
        stops.set(inOrder(listed));
    }

    /** While he looks for another there is no plan: it is asked for anew when he is back. */
    private List<String> planned(@Nullable LifeEventEntry event) {
        if (event != null) {
            return event.services();
        }
        return flow.fromPlan() ? basket.servicesProperty().get() : List.of();
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
