package id.satuatap.pairing;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of one sentence and what to do next. Confined to the FX thread. */
final class StatePage extends VBox {
    private final Messages messages;
    private final EmptyState state = new EmptyState(Tone.INFO, Icon.WAIT);
    private final ActionButton again;
    private final ActionButton other;

    StatePage(PairingViewModel model, Messages messages) {
        this.messages = messages;
        again = ActionButton.primary(Icon.REFRESH, messages.bind("pairing.again.button"));
        again.setId("pairing-again");
        again.setOnAction(pressed -> model.again());
        other = ActionButton.secondary(Icon.SEARCH, messages.bind("pairing.other.button"));
        other.setId("pairing-other");
        other.setOnAction(pressed -> model.search());
        for (ActionButton button : new ActionButton[] {again, other}) {
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox buttons = new HBox(other, again);
        buttons.getStyleClass().add("q-pairing-actions");
        state.setId("pairing-state");
        state.action(buttons);
        VBox.setVgrow(state, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PAGE, "q-pairing-page");
        getChildren().add(state);
    }

    void show(PairingScene scene) {
        String key = key(scene);
        state.show(tone(scene), icon(scene));
        state.headlineProperty().bind(messages.bind("pairing." + key + ".headline"));
        state.detailProperty()
                .bind(messages.bind(
                        "pairing." + key + ".detail", scene.subject().isEmpty() ? scene.server() : scene.subject()));
        boolean stopped = scene.phase() == PairingScene.Phase.STOPPED;
        again.setVisible(stopped && !scene.notice().startsWith("refused."));
        again.textProperty().unbind();
        again.textProperty().bind(messages.bind(unkept(scene) ? "pairing.retry.button" : "pairing.again.button"));
        other.setVisible(scene.phase() != PairingScene.Phase.DONE && !unkept(scene));
    }

    private static boolean unkept(PairingScene scene) {
        return scene.notice().startsWith("unkept.");
    }

    private static String key(PairingScene scene) {
        return switch (scene.phase()) {
            case DONE -> "done";
            case CONNECTING -> scene.notice().isEmpty() ? "connecting" : scene.notice();
            case SEARCHING, CODE, STOPPED -> scene.notice();
        };
    }

    private static Tone tone(PairingScene scene) {
        return switch (scene.phase()) {
            case DONE -> Tone.SUCCESS;
            case CONNECTING -> scene.notice().isEmpty() ? Tone.INFO : Tone.WARNING;
            case SEARCHING, CODE, STOPPED -> Tone.DANGER;
        };
    }

    private static Icon icon(PairingScene scene) {
        return switch (scene.phase()) {
            case DONE -> Icon.CHECK;
            case CONNECTING -> scene.notice().isEmpty() ? Icon.LINK : Icon.LINK_LOST;
            case SEARCHING, CODE, STOPPED -> scene.notice().equals("denied") ? Icon.CANCEL : Icon.ERROR;
        };
    }
}
