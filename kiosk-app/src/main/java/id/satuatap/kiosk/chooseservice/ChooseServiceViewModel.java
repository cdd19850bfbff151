package id.satuatap.kiosk.chooseservice;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.ServiceView;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The services of the chosen agency as they stand now. Confined to the FX thread; needs no toolkit. */
public final class ChooseServiceViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final ReadOnlyObjectWrapper<List<ServiceTile>> tiles =
            new ReadOnlyObjectWrapper<>(this, "tiles", List.of());

    public ChooseServiceViewModel(KioskModel model, Flow flow) {
        this.model = model;
        this.flow = flow;
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        flow.agencyProperty().addListener(changed);
        flow.basket().servicesProperty().addListener(changed);
        update();
    }

    /** In the catalogue's order; empty while no agency is chosen. */
    public ReadOnlyObjectProperty<List<ServiceTile>> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    /** Whose services they are. */
    public ReadOnlyObjectProperty<@Nullable AgencyEntry> agencyProperty() {
        return flow.agencyProperty();
    }

    /** The visitor pressed a service. */
    public void choose(String serviceCode) {
        tiles.get().stream()
                .map(ServiceTile::service)
                .filter(service -> service.code().equals(serviceCode))
                .findFirst()
                .ifPresent(flow::choose);
    }

    private void update() {
        AgencyEntry agency = flow.agencyProperty().get();
        Map<String, ServiceView> services =
                model.hall().map(HallProjection::services).orElse(Map.of());
        List<String> chosen = flow.basket().servicesProperty().get();
        tiles.set(
                agency == null
                        ? List.of()
                        : agency.services().stream()
                                .map(service -> new ServiceTile(
                                        service, services.get(service.code()), chosen.contains(service.code())))
                                .toList());
    }
}
