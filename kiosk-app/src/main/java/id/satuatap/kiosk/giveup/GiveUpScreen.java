package id.satuatap.kiosk.giveup;

import id.satuatap.kiosk.giveup.GiveUpLook.Stage;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whether the number on the paper is to be given up, and what came of it. Confined to the FX thread. */
public final class GiveUpScreen implements Screen {
    private final GiveUpViewModel model;
    private final Messages messages;
    private final EmptyState state = new EmptyState(Tone.WARNING, Icon.TICKET);
    private final ActionButton yes;
    private final ActionButton leave;
    private final VBox view;
    private final Subscriptions open = new Subscriptions();

    public GiveUpScreen(GiveUpViewModel model, Messages app) {
        this.model = model;
        this.messages = app.forFeature(GiveUpScreen.class);
        state.setId("give-up-state");
        yes = new ActionButton(Icon.DISMISS, Emphasis.DANGER, messages.bind("giveup.yes.button"));
        yes.setId("give-up-yes");
        yes.setOnAction(press -> model.confirm());
        yes.managedProperty().bind(yes.visibleProperty());
        leave = new ActionButton(Icon.BACK, Emphasis.SECONDARY);
        leave.setId("give-up-leave");
        leave.setOnAction(press -> model.leave());
        leave.managedProperty().bind(leave.visibleProperty());
        state.action(yes);
        state.action(leave);
        VBox.setVgrow(state, Priority.ALWAYS);
        view = new VBox(state);
        view.setId("give-up");
        view.getStyleClass().add(StyleClass.PAGE);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(
                messages.localeProperty(), locale -> show(model.lookProperty().get()));
        open.follow(model.lookProperty(), this::show);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show(GiveUpLook look) {
        Stage stage = look.stage();
        yes.setVisible(stage == Stage.ASKED);
        leave.setVisible(stage != Stage.SENDING);
        leave.setText(messages.text(stage == Stage.ASKED ? "giveup.no.button" : "giveup.done.button"));
        state.show(stage == Stage.DONE ? Tone.SUCCESS : Tone.WARNING, stage == Stage.DONE ? Icon.CHECK : Icon.TICKET);
        state.headlineProperty().set(messages.text("giveup.headline." + stage, look.ticket()));
        state.detailProperty().set(stage == Stage.REFUSED ? why(look) : messages.text("giveup.detail." + stage));
    }

    private String why(GiveUpLook look) {
        String key = "giveup.refused." + look.refusal();
        return messages.text(messages.has(key) ? key : "giveup.refused.OTHER", look.ticket());
    }
}
