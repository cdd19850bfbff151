package id.satuatap.kiosk.ticket;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.catalogue.ServiceEntry;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The press under way and its outcome. Confined to the FX thread; needs no toolkit. */
public final class TicketViewModel {
    private final KioskModel model;
    private final Flow flow;
    private final ReadOnlyObjectWrapper<TicketLook> look;

    public TicketViewModel(KioskModel model, Flow flow) {
        this.model = model;
        this.flow = flow;
        this.look = new ReadOnlyObjectWrapper<>(
                this, "look", TicketLook.of(flow.progressProperty().get()));
        flow.progressProperty().addListener((value, before, after) -> look.set(TicketLook.of(after)));
    }

    ReadOnlyObjectProperty<TicketLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The service because of which a number for several was refused; empty for one service, and when none is named. */
    Optional<ServiceEntry> refusedOfSeveral(TicketLook refusal) {
        if (!flow.forSeveral()) {
            return Optional.empty();
        }
        String code = refusal.details().getOrDefault("service", "");
        return model.agencies().stream()
                .flatMap(agency -> agency.services().stream())
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** Whether the visitor can take something out of what was refused, or try again with it. */
    boolean fromPlan() {
        return flow.fromPlan();
    }

    /** Back to what was refused, without the service that was the reason. */
    void changePlan() {
        flow.changePlan(refusedOfSeveral(look.get()).map(ServiceEntry::code));
    }

    /** The visitor has his number, or has read why not. */
    public void done() {
        flow.home();
    }
}
