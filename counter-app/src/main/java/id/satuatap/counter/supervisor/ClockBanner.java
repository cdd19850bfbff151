package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.layout.VBox;

/**
 * Says that the server waits for a person to confirm its clock, and lets whoever may do so: asked twice, for the mall's
 * time jumps then and cannot jump back. Confined to the FX thread.
 */
final class ClockBanner extends VBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final Banner banner = new Banner(Tone.WARNING, Icon.CLOCK);
    private final ActionButton confirm;
    private final ActionButton sure;
    private final ActionButton not;
    private boolean asking;

    ClockBanner(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        banner.setId("supervisor-clock");
        confirm = button(Icon.CHECK, Emphasis.SECONDARY, "confirm", () -> ask(true));
        sure = button(Icon.CHECK, Emphasis.DANGER, "sure", () -> {
            ask(false);
            model.confirmClock();
        });
        not = button(Icon.CANCEL, Emphasis.QUIET, "not", () -> ask(false));
        managedProperty().bind(banner.visibleProperty());
        visibleProperty().bind(banner.visibleProperty());
        getChildren().add(banner);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.mallProperty(), mall -> show());
        open.follow(model.linkProperty(), link -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private ActionButton button(Icon icon, Emphasis emphasis, String name, Runnable pressed) {
        ActionButton button = new ActionButton(icon, emphasis, words.messages().bind("clock." + name));
        button.setId("supervisor-clock-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(press -> pressed.run());
        banner.action(button);
        return button;
    }

    private void ask(boolean now) {
        asking = now;
        show();
    }

    private void show() {
        MallView mall = model.mallProperty().get();
        boolean doubted = model.organises() && mall != null && mall.clockDoubtful();
        boolean may = model.live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        asking &= doubted && model.live();
        banner.setVisible(doubted);
        banner.headlineProperty().set(words.messages().text("clock.doubtful"));
        banner.detailProperty().set(words.messages().text(asking ? "clock.ask" : "clock.doubtful.detail"));
        confirm.setVisible(!asking);
        sure.setVisible(asking);
        not.setVisible(asking);
        confirm.setDisable(!may);
        sure.setDisable(!may);
    }
}
