package id.satuatap.kiosk.choice;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.theme.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a page: what it is about, and beside it another way that few go. Stateless. */
public final class Titles {
    private Titles() {}

    /** Where the button is not seen, its room is the words'. */
    public static HBox beside(Region words, ActionButton otherWay) {
        HBox.setHgrow(words, Priority.ALWAYS);
        otherWay.setMinWidth(Region.USE_PREF_SIZE);
        otherWay.managedProperty().bind(otherWay.visibleProperty());
        HBox title = new HBox(words, otherWay);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(StyleClass.ROW);
        return title;
    }
}
