package id.satuatap.counter.clock;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;

/** Says that the server's clock is in doubt, and lets a person confirm it. Confined to the FX thread. */
final class ClockDoubtBanner extends StackPane {
    private final ClockDoubtViewModel model;
    private final Languages languages;
    private final Messages messages;
    private final Banner banner = new Banner(Tone.WARNING, Icon.CLOCK);

    ClockDoubtBanner(ClockDoubtViewModel model, Languages languages) {
        this.model = model;
        this.languages = languages;
        this.messages = Messages.beside(ClockDoubtBanner.class, languages);
        banner.setId("clock-doubt");
        banner.visibleProperty().bind(model.doubtedProperty());
        banner.headlineProperty().bind(messages.bind("clock.doubtful"));
        button(
                Icon.CHECK,
                Emphasis.SECONDARY,
                "confirm",
                model::ask,
                model.askingProperty().not());
        button(Icon.CHECK, Emphasis.DANGER, "sure", model::confirm, model.askingProperty());
        button(Icon.CANCEL, Emphasis.QUIET, "not", model::leaveIt, model.askingProperty());
        visibleProperty().bind(banner.visibleProperty());
        managedProperty().bind(banner.visibleProperty());
        getStyleClass().add("clock-doubt");
        getStylesheets()
                .add(Objects.requireNonNull(ClockDoubtBanner.class.getResource("clock.css"), "clock.css")
                        .toExternalForm());
        getChildren().add(banner);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.askingProperty(), asking -> say());
        open.follow(model.sayingProperty(), saying -> say());
        open.follow(languages.localeProperty(), language -> say());
    }

    private void button(Icon icon, Emphasis emphasis, String name, Runnable pressed, ObservableBooleanValue shown) {
        ActionButton button = new ActionButton(icon, emphasis, messages.bind("clock." + name));
        button.setId("clock-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.visibleProperty().bind(shown);
        button.managedProperty().bind(shown);
        if (emphasis != Emphasis.QUIET) {
            button.disableProperty().bind(model.ableProperty().not());
        }
        button.setOnAction(press -> pressed.run());
        banner.action(button);
    }

    private void say() {
        Saying saying = model.sayingProperty().get();
        if (saying != null) {
            banner.detailProperty().set(saying.words(messages));
        } else {
            banner.detailProperty()
                    .set(messages.text(model.askingProperty().get() ? "clock.ask" : "clock.doubtful.detail"));
        }
    }
}
