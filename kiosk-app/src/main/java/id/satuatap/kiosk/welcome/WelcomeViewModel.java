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
    private static final int NAME_FITS_MAX = 65;

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
        flow.basket().servicesProperty().addListener(changed);
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
     * without what stands in brackets, or what comes after its first words; the next screen says all of it.
     */
    public String nameHere(AgencyEntry agency) {
        String regency = model.hall().map(hall -> " " + hall.mall().regency()).orElse("");
        String name = agency.name();
        String here = name.endsWith(regency) ? name.substring(0, name.length() - regency.length()) : name;
        String shorter = here.length() > NAME_LENGTH_MAX ? here.replaceAll(" \\([^)]*\\)", "") : here;
        return shorter.length() > NAME_FITS_MAX ? firstWords(shorter) : shorter;
    }

    /** No tile has room for all of it, and a short name alone tells a visitor little. */
    private static String firstWords(String name) {
        return name.substring(0, name.lastIndexOf(' ', NAME_LENGTH_MAX)).replaceAll(",$", "") + " …";
    }

    /** The services that the visitor has put together for one number, as they are called in the catalogue. */
    public List<ServiceEntry> chosen() {
        return flow.basket().servicesProperty().get().stream()
                .flatMap(code -> model.agencies().stream()
                        .flatMap(agency -> agency.services().stream())
                        .filter(service -> service.code().equals(code)))
                .toList();
    }

    /** The visitor wants to see what he has put together. */
    void showBasket() {
        flow.showBasket();
    }

    /** What brings visitors to several services at once, in the catalogue's order; nothing for whoever puts them together. */
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
        lifeEvents.set(
                flow.basket().isEmpty()
                        ? model.catalogue().map(CatalogueView::lifeEvents).orElse(List.of())
                        : List.of());
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
