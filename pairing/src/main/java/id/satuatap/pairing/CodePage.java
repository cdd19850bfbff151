package id.satuatap.pairing;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.FitText;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The code in very large figures, and what to do with it. Confined to the FX thread. */
final class CodePage extends VBox {
    private final Messages messages;
    private final Banner notice = new Banner(Tone.WARNING, Icon.INFO);
    private final FitText code = new FitText();
    private final Label server = centred("q-muted");
    private final Label fingerprintCaption = centred(StyleClass.CAPTION);
    private final FlowPane fingerprint = new FlowPane();

    CodePage(PairingViewModel model, Messages messages) {
        this.messages = messages;
        notice.setId("pairing-notice");
        notice.managedProperty().bind(notice.visibleProperty());
        code.setId("pairing-code");
        Label caption = centred(StyleClass.CAPTION);
        caption.textProperty().bind(messages.bind("pairing.code.caption"));
        VBox plate = new VBox(caption, code);
        plate.setAlignment(Pos.CENTER);
        plate.getStyleClass().addAll("q-number-plate", "q-number-large", "q-pairing-plate");
        Label ask = centred(StyleClass.HEADING);
        ask.setId("pairing-ask");
        ask.textProperty().bind(messages.bind("pairing.code.ask"));
        Label how = centred("q-pairing-how");
        how.textProperty().bind(messages.bind("pairing.code.how"));
        fingerprintCaption.textProperty().bind(messages.bind("pairing.code.fingerprint"));
        fingerprint.setId("pairing-fingerprint");
        fingerprint.setAlignment(Pos.CENTER);
        fingerprint.getStyleClass().add("q-pairing-fingerprint");
        fingerprint.managedProperty().bind(fingerprint.visibleProperty());
        fingerprintCaption.visibleProperty().bind(fingerprint.visibleProperty());
        fingerprintCaption.managedProperty().bind(fingerprint.visibleProperty());
        ActionButton other = new ActionButton(Icon.SEARCH, Emphasis.QUIET, messages.bind("pairing.other.button"));
        other.setId("pairing-other");
        other.setOnAction(pressed -> model.search());
        VBox what = new VBox(plate, ask, how);
        what.setAlignment(Pos.TOP_CENTER);
        what.getStyleClass().add("q-pairing-code");
        VBox.setVgrow(what, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PAGE, "q-pairing-page", "q-pairing-tall");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(notice, what, server, fingerprintCaption, fingerprint, other);
    }

    void show(PairingScene scene) {
        code.textProperty().set(scene.code());
        server.textProperty().bind(messages.bind("pairing.code.server", scene.server()));
        fingerprint.setVisible(!scene.fingerprint().isEmpty());
        fingerprint
                .getChildren()
                .setAll(scene.fingerprint().stream().map(CodePage::group).toList());
        Notice said = scene.notice();
        notice.setVisible(said != null);
        if (said != null) {
            NoticeLook look = NoticeLook.of(said);
            notice.show(look.tone(), look.icon());
            notice.headlineProperty().bind(messages.bind("pairing." + look.key() + ".banner"));
        }
    }

    private static Label group(String digits) {
        Label group = new Label(digits);
        group.getStyleClass().add("q-pairing-group");
        return group;
    }

    private static Label centred(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
