package id.satuatap.pairing;

import id.satuatap.protocol.client.FoundServer;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Servers to choose from, and a way to type an address. Confined to the FX thread. */
final class ServersPage extends VBox {
    private final PairingViewModel model;
    private final Messages messages;
    private final VBox places = new VBox();
    private final Label hint = new Label();
    private final Banner unreachable;
    private final AddressEntry entry;
    private final VBox found;
    private final StackPane body = new StackPane();
    private List<FoundServer> shown = List.of();

    ServersPage(PairingViewModel model, Messages messages, boolean touch) {
        this.model = model;
        this.messages = messages;
        this.entry = new AddressEntry(model, messages, touch, this::showPlaces);
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("pairing.search.heading"));
        heading.getStyleClass().add(StyleClass.HEADING);
        unreachable = new Banner(Tone.WARNING, Icon.LINK_LOST);
        unreachable.setVisible(false);
        unreachable.managedProperty().bind(unreachable.visibleProperty());
        places.getStyleClass().add(StyleClass.STACK);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add(StyleClass.MUTED);
        found = new VBox(heading, places, searching(), typeInstead());
        found.getStyleClass().add(StyleClass.STACK);
        found.setAlignment(Pos.TOP_LEFT);
        body.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(unreachable, body);
        getStyleClass().addAll(StyleClass.PAGE, "q-pairing-page", "q-pairing-tall");
        showPlaces();
    }

    void show(PairingScene scene) {
        Notice said = scene.notice();
        unreachable.setVisible(said != null);
        if (said != null) {
            NoticeLook look = NoticeLook.of(said);
            unreachable.headlineProperty().bind(messages.bind("pairing." + look.key(), look.about()));
        }
        hint.textProperty()
                .bind(messages.bind(scene.servers().isEmpty() ? "pairing.search.none" : "pairing.search.more"));
        if (!scene.servers().equals(shown) || places.getChildren().isEmpty()) {
            shown = scene.servers();
            places.getChildren().clear();
            for (int i = 0; i < shown.size(); i++) {
                places.getChildren().add(button(shown.get(i), i));
            }
        }
    }

    private ActionButton button(FoundServer server, int index) {
        String name = server.name();
        ActionButton button = ActionButton.secondary(
                Icon.MALL,
                name == null
                        ? messages.bind("pairing.place.unnamed", server.address())
                        : messages.bind("pairing.place", name, server.address()));
        button.large();
        button.setId("pairing-place-" + index);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("q-pairing-place");
        button.setOnAction(pressed -> model.choose(server));
        return button;
    }

    private HBox searching() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("q-pairing-turning");
        HBox row = new HBox(turning, hint);
        HBox.setHgrow(hint, Priority.ALWAYS);
        row.getStyleClass().add(StyleClass.ROW);
        return row;
    }

    private ActionButton typeInstead() {
        ActionButton type = ActionButton.secondary(Icon.KEYBOARD, messages.bind("pairing.type.button"));
        type.setId("pairing-type");
        type.setOnAction(pressed -> {
            body.getChildren().setAll(entry);
            entry.begin();
        });
        return type;
    }

    private void showPlaces() {
        body.getChildren().setAll(found);
    }
}
