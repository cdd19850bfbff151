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
        Notice notice = scene.notice();
        if (notice == null) {
            boolean done = scene.phase() == PairingScene.Phase.DONE;
            state.show(done ? Tone.SUCCESS : Tone.INFO, done ? Icon.CHECK : Icon.LINK);
            say(done ? "done" : "connecting", scene.server());
            next(NoticeLook.Next.NOTHING);
            other.setVisible(!done);
        } else {
            NoticeLook look = NoticeLook.of(notice);
            // While the server is being called nothing is lost yet.
            state.show(scene.phase() == PairingScene.Phase.CONNECTING ? Tone.WARNING : look.tone(), look.icon());
            say(look.key(), look.about().isEmpty() ? scene.server() : look.about());
            next(look.next());
            other.setVisible(look.next() != NoticeLook.Next.KEEP_AGAIN);
        }
    }

    private void say(String key, String about) {
        state.headlineProperty().bind(messages.bind("pairing." + key + ".headline"));
        state.detailProperty().bind(messages.bind("pairing." + key + ".detail", about));
    }

    private void next(NoticeLook.Next next) {
        again.setVisible(next != NoticeLook.Next.NOTHING);
        again.textProperty().unbind();
        again.textProperty()
                .bind(messages.bind(
                        next == NoticeLook.Next.KEEP_AGAIN ? "pairing.retry.button" : "pairing.again.button"));
    }
}
