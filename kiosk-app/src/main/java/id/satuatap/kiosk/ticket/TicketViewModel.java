package id.satuatap.kiosk.ticket;

import id.satuatap.kiosk.shell.Flow;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The press under way and its outcome. Confined to the FX thread; needs no toolkit. */
public final class TicketViewModel {
    private final Flow flow;
    private final ReadOnlyObjectWrapper<TicketLook> look;

    public TicketViewModel(Flow flow) {
        this.flow = flow;
        this.look = new ReadOnlyObjectWrapper<>(
                this, "look", TicketLook.of(flow.progressProperty().get()));
        flow.progressProperty().addListener((value, before, after) -> look.set(TicketLook.of(after)));
    }

    ReadOnlyObjectProperty<TicketLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The visitor has his number, or has read why not. */
    public void done() {
        flow.home();
    }
}
