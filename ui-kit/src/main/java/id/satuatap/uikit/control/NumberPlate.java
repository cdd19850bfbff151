package id.satuatap.uikit.control;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A ticket number to be read across a hall: as large as its box allows, with a caption above and a line below. Confined
 * to the FX thread.
 */
public final class NumberPlate extends VBox {
    private static final PseudoClass CALLING = PseudoClass.getPseudoClass("q-calling");

    private final Label caption = new Label();
    private final FitText number = new FitText();
    private final Label line = new Label();

    /** An empty plate. */
    public NumberPlate() {
        getStyleClass().add("q-number-plate");
        setAlignment(Pos.CENTER);
        caption.getStyleClass().add("q-number-caption");
        line.getStyleClass().add("q-number-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        for (Label label : new Label[] {caption, line}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        }
        number.getStyleClass().add("q-number-large");
        VBox.setVgrow(number, Priority.ALWAYS);
        setFillWidth(true);
        getChildren().addAll(caption, number, line);
    }

    /** Lights the plate up, so that eyes turn to it; whoever calls decides how long and how often. */
    public void light(boolean lit) {
        pseudoClassStateChanged(CALLING, lit);
    }

    /** Above the number: "Nomor antrean Anda"; may be empty. */
    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    /** The number itself. */
    public StringProperty numberProperty() {
        return number.textProperty();
    }

    /** Below the number: "Loket 7"; may be empty. */
    public StringProperty lineProperty() {
        return line.textProperty();
    }
}
