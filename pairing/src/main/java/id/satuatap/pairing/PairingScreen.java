package id.satuatap.pairing;

import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The pages of a pairing, one at a time. Confined to the FX thread. */
final class PairingScreen implements Screen {
    private static final String STYLE_SHEET = "pairing.css";
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");

    private final PairingViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane page = new StackPane();
    private final ServersPage servers;
    private final CodePage code;
    private final StatePage state;
    private final Subscriptions open = new Subscriptions();

    /**
     * A screen that is not open yet.
     *
     * @param kind what the PC is for, which names it and decides whether there are keys to touch
     */
    PairingScreen(PairingViewModel model, Languages languages, DeviceKind kind) {
        this.model = model;
        Messages messages = Messages.beside(PairingScreen.class, languages);
        this.servers = new ServersPage(model, messages, kind == DeviceKind.KIOSK);
        this.code = new CodePage(model, messages);
        this.state = new StatePage(model, messages);
        root.setTop(header(messages, languages, kind));
        root.setCenter(page);
        root.getStylesheets()
                .add(Objects.requireNonNull(PairingScreen.class.getResource(STYLE_SHEET), STYLE_SHEET)
                        .toExternalForm());
        page.getStyleClass().add("q-pairing");
        page.layoutBoundsProperty()
                .addListener((bounds, before, now) ->
                        page.pseudoClassStateChanged(UPRIGHT, now.getHeight() > now.getWidth()));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        open.follow(model.sceneProperty(), this::show);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show(PairingScene scene) {
        switch (scene.phase()) {
            case SEARCHING -> {
                servers.show(scene);
                turnTo(servers);
            }
            case CODE -> {
                code.show(scene);
                turnTo(code);
            }
            case CONNECTING, STOPPED, DONE -> {
                state.show(scene);
                turnTo(state);
            }
        }
    }

    private void turnTo(Node next) {
        if (page.getChildren().isEmpty() || page.getChildren().get(0) != next) {
            page.getChildren().setAll(next);
        }
    }

    private static HallHeader header(Messages messages, Languages languages, DeviceKind kind) {
        ActionButton language = new ActionButton(Icon.LANGUAGE, Emphasis.QUIET, messages.bind("pairing.language"));
        language.setId("pairing-language");
        language.setOnAction(pressed -> languages.toggle());
        HallHeader header = new HallHeader(Icon.MALL, language);
        header.titleProperty().bind(messages.bind("pairing.title." + kind));
        return header;
    }
}
