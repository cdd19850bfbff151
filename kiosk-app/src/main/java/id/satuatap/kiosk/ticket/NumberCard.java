package id.satuatap.kiosk.ticket;

import id.satuatap.kiosk.servicedetail.FactCard;
import id.satuatap.uikit.control.NumberPlate;
import id.satuatap.uikit.control.QrView;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The number as large as the screen allows, where to go, and its QR where there is no paper. Confined to the FX thread. */
final class NumberCard extends VBox {
    final NumberPlate plate = new NumberPlate();
    final QrView qr = new QrView();
    final Label qrNote = new Label();
    final FactCard place = new FactCard(Icon.LOCATION);
    final FactCard ahead = new FactCard(Icon.QUEUE);
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
        getStyleClass().add("kiosk-number-card");
        if (upright) {
            code.getStyleClass().add("kiosk-qr-below");
            getChildren().addAll(plate, code, facts);
        } else {
            HBox side = new HBox(plate, code);
            side.getStyleClass().add("kiosk-number-facts");
            VBox.setVgrow(side, Priority.ALWAYS);
            getChildren().addAll(side, facts);
        }
    }

    /** Shows the code, for a number that the visitor has only on this screen. */
    void showCode(boolean shown) {
        code.setVisible(shown);
    }
}
