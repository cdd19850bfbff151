package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A large touch target for one agency or service: icon, name, what it does, and how many wait. Confined to the FX
 * thread.
 *
 * <p>A tile that cannot be chosen says why in the place of the waiting line. It fills the room it is given.
 */
public final class BigTile extends FilledButton {
    private final TileFace face;
    private final StringProperty waiting = new SimpleStringProperty(this, "waiting", "");
    private final StringProperty unavailable = new SimpleStringProperty(this, "unavailable", "");

    /** A tile without texts yet. */
    public BigTile(Icon icon) {
        this(new TileFace(icon));
    }

    private BigTile(TileFace face) {
        super(face);
        this.face = face;
        getStyleClass().add("q-tile");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        InvalidationListener update = changed -> update();
        waiting.addListener(update);
        unavailable.addListener(update);
        titleProperty().addListener(update);
        update();
    }

    /** The name, up to about ninety characters. */
    public StringProperty titleProperty() {
        return face.title().textProperty();
    }

    /** What one gets here, a few words; left out where there is no room for a line of it. */
    public StringProperty subtitleProperty() {
        return face.subtitle().textProperty();
    }

    /** How many wait, as a sentence; blank for none. */
    public StringProperty waitingProperty() {
        return waiting;
    }

    /** Why the tile cannot be chosen now; blank when it can. */
    public StringProperty unavailableProperty() {
        return unavailable;
    }

    /** Shows another icon. */
    public void show(Icon icon) {
        face.show(icon);
    }

    private void update() {
        boolean available = unavailable.get() == null || unavailable.get().isBlank();
        String foot = available ? waiting.get() : unavailable.get();
        face.showFoot(available ? Icon.PEOPLE : Icon.CANCEL, foot == null ? "" : foot);
        if (!disableProperty().isBound()) {
            setDisable(!available);
        }
        setAccessibleText(titleProperty().get() + ". " + foot);
    }
}
