package id.satuatap.pairing;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where a person types a server's address, on real keys or touched ones. Confined to the FX thread. */
final class AddressEntry extends VBox {
    private final TextField address = new TextField();

    /** @param back leads to the servers that were found */
    AddressEntry(PairingViewModel model, Messages messages, boolean touch, Runnable back) {
        Label label = new Label();
        label.textProperty().bind(messages.bind("pairing.type.label"));
        label.getStyleClass().add(StyleClass.HEADING);
        Label help = new Label();
        help.textProperty().bind(messages.bind("pairing.type.help"));
        help.getStyleClass().add(StyleClass.MUTED);
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        address.setId("pairing-address");
        address.promptTextProperty().bind(messages.bind("pairing.type.prompt"));
        address.getStyleClass().add("q-pairing-address");
        Runnable go = () -> {
            model.type(address.getText());
            back.run();
        };
        address.setOnAction(entered -> go.run());
        ActionButton connect = ActionButton.primary(Icon.LINK, messages.bind("pairing.connect.button"));
        connect.setId("pairing-connect");
        connect.disableProperty().bind(address.textProperty().isEmpty());
        connect.setOnAction(pressed -> go.run());
        ActionButton leave = ActionButton.secondary(Icon.BACK, messages.bind("pairing.back.button"));
        leave.setId("pairing-back");
        leave.setOnAction(pressed -> back.run());
        HBox buttons = new HBox(leave, connect);
        buttons.getStyleClass().add(StyleClass.ROW);
        getStyleClass().add(StyleClass.STACK);
        getChildren().addAll(label, help, address);
        if (touch) {
            getChildren().add(new TouchKeys(address));
        }
        getChildren().add(buttons);
    }

    void begin() {
        address.requestFocus();
        address.end();
    }
}
