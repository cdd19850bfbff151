package id.satuatap.kiosk.servicedetail;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen service, and the press for a number. Confined to the FX thread; needs no toolkit. */
public final class ServiceDetailViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final ReadOnlyObjectWrapper<@Nullable ServiceView> state = new ReadOnlyObjectWrapper<>(this, "state");

    public ServiceDetailViewModel(KioskModel model, Flow flow) {
        this.model = model;
        this.flow = flow;
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        flow.serviceProperty().addListener(changed);
        update();
    }

    /** What it is. */
    public ReadOnlyObjectProperty<@Nullable ServiceEntry> serviceProperty() {
        return flow.serviceProperty();
    }

    /** Whose it is. */
    public ReadOnlyObjectProperty<@Nullable AgencyEntry> agencyProperty() {
        return flow.agencyProperty();
    }

    /** How it stands now. */
    public ReadOnlyObjectProperty<@Nullable ServiceView> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was put together before it, for one number. */
    public ReadOnlyObjectProperty<List<String>> basketProperty() {
        return flow.basket().servicesProperty();
    }

    /** The visitor wants this service and others with one number. */
    public void addToBasket() {
        flow.addToBasket();
    }

    /** The visitor wants a number; only the first press counts. */
    public void take() {
        flow.take(false);
    }

    /** The same for a visitor with priority. */
    public void takeWithPriority() {
        flow.take(true);
    }

    private void update() {
        ServiceEntry service = flow.serviceProperty().get();
        state.set(
                service == null
                        ? null
                        : model.hall()
                                .map(hall -> hall.services().get(service.code()))
                                .orElse(null));
    }
}
