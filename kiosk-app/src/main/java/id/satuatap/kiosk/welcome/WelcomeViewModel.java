package id.satuatap.kiosk.welcome;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.ServiceView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The agencies of the mall as they stand now. Confined to the FX thread; needs no toolkit. */
public final class WelcomeViewModel {
    private static final int NAME_LENGTH_MAX = 60;

    private final KioskModel model;
    private final Flow flow;
    private final ReadOnlyObjectWrapper<List<AgencyTile>> tiles = new ReadOnlyObjectWrapper<>(this, "tiles", List.of());
    private final ReadOnlyObjectWrapper<List<LifeEventEntry>> lifeEvents =
            new ReadOnlyObjectWrapper<>(this, "lifeEvents", List.of());

    public WelcomeViewModel(KioskModel model, Flow flow) {
        this.model = model;
        this.flow = flow;
        InvalidationListener changed = property -> update();
        model.hallProperty().addListener(changed);
        model.catalogueProperty().addListener(changed);
        update();
    }

    /** In the catalogue's order, which the mall keeps by demand; agencies without services are left out. */
    public ReadOnlyObjectProperty<List<AgencyTile>> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    /** Somebody has booked, and goes to type the code. */
    void withBooking() {
        flow.withBooking();
    }

    /**
     * The agency's full name for a tile: without the regency, which the header says already, and a very long one
     * without what stands in brackets; the next screen says all of it.
     */
    public String nameHere(AgencyEntry agency) {
        String regency = model.hall().map(hall -> " " + hall.mall().regency()).orElse("");
        String name = agency.name();
        String here = name.endsWith(regency) ? name.substring(0, name.length() - regency.length()) : name;
        return here.length() > NAME_LENGTH_MAX ? here.replaceAll(" \\([^)]*\\)", "") : here;
    }

    /** What brings visitors to several services at once, in the catalogue's order. */
    public ReadOnlyObjectProperty<List<LifeEventEntry>> lifeEventsProperty() {
        return lifeEvents.getReadOnlyProperty();
    }

    /** The visitor pressed a life event. */
    public void chooseLifeEvent(String code) {
        lifeEvents.get().stream()
                .filter(event -> event.code().equals(code))
                .findFirst()
                .ifPresent(flow::choose);
    }

    /** The visitor pressed an agency. */
    public void choose(String agencyCode) {
        tiles.get().stream()
                .map(AgencyTile::agency)
                .filter(agency -> agency.code().equals(agencyCode))
                .findFirst()
                .ifPresent(flow::choose);
    }

    private void update() {
        lifeEvents.set(model.catalogue().map(CatalogueView::lifeEvents).orElse(List.of()));
        Map<String, ServiceView> services =
                model.hall().map(HallProjection::services).orElse(Map.of());
        Set<String> stopped = model.hall().stream()
                .flatMap(hall -> hall.mall().outages().stream())
                .map(OutageView::agency)
                .collect(Collectors.toSet());
        tiles.set(model.agencies().stream()
                .filter(agency -> !agency.services().isEmpty())
                .map(agency -> new AgencyTile(agency, of(agency, services), stopped.contains(agency.code())))
                .toList());
    }

    private static List<ServiceView> of(AgencyEntry agency, Map<String, ServiceView> services) {
        return agency.services().stream()
                .map(ServiceEntry::code)
                .map(services::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
