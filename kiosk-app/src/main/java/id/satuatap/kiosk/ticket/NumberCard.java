package id.satuatap.kiosk.ticket;

import id.satuatap.kiosk.servicedetail.FactCard;
import id.satuatap.uikit.control.NumberPlate;
import id.satuatap.uikit.control.QrView;
import id.satuatap.uikit.icon.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The number as large as the screen allows, where to go, and its QR where there is no paper. Confined to the FX thread. */
final class NumberCard extends VBox {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    static final int MANY_STOPS = 4;

    final NumberPlate plate = new NumberPlate();
    final QrView qr = new QrView();
    final Label qrNote = new Label();
    final FactCard place = new FactCard(Icon.LOCATION);
    final FactCard ahead = new FactCard(Icon.QUEUE);
    final FactCard stops = new FactCard(Icon.CHECKLIST);
    private final String betweenStops;
    private final VBox code = new VBox(qr, qrNote);

    NumberCard(boolean upright) {
        plate.setId("number");
        qr.setId("qr");
        qrNote.getStyleClass().add("kiosk-qr-note");
        qrNote.setWrapText(true);
        qrNote.setMinHeight(Region.USE_PREF_SIZE);
        code.getStyleClass().add("kiosk-qr-card");
        code.managedProperty().bind(code.visibleProperty());
        VBox.setVgrow(qr, Priority.ALWAYS);
        VBox.setVgrow(plate, Priority.ALWAYS);
        HBox.setHgrow(plate, Priority.ALWAYS);
        HBox facts = new HBox(place, ahead);
        facts.getStyleClass().add("kiosk-number-facts");
        for (FactCard fact : new FactCard[] {place, ahead}) {
            HBox.setHgrow(fact, Priority.ALWAYS);
            fact.setMaxWidth(Double.MAX_VALUE);
        }
        stops.setId("stops");
        stops.managedProperty().bind(stops.visibleProperty());
        stops.setVisible(false);
        betweenStops = upright ? "\n" : "   ";
        getStyleClass().add("kiosk-number-card");
        if (upright) {
            code.getStyleClass().add("kiosk-qr-below");
            getChildren().addAll(plate, code, facts, stops);
        } else {
            HBox side = new HBox(plate, code);
            side.getStyleClass().add("kiosk-number-facts");
            VBox.setVgrow(side, Priority.ALWAYS);
            getChildren().addAll(side, facts, stops);
        }
    }

    /** Where to go, one after the other, in smaller words where there are many; nothing for one service. */
    void showStops(List<String> lines) {
        stops.setVisible(!lines.isEmpty());
        pseudoClassStateChanged(MANY, lines.size() > MANY_STOPS);
        stops.pseudoClassStateChanged(MANY, lines.size() > MANY_STOPS);
        stops.valueProperty().set(String.join(betweenStops, lines));
    }

    /** Shows the code, for a number that the visitor has only on this screen. */
    void showCode(boolean shown) {
        code.setVisible(shown);
    }
}
