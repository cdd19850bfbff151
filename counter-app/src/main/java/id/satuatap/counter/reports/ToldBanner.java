package id.satuatap.counter.reports;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What goes on, with the way to end it; or what became of it, with what helps. Confined to the FX thread. */
final class ToldBanner extends VBox {
    private final ReportsViewModel model;
    private final ReportWords words;
    private final Banner going = new Banner(Tone.INFO, Icon.REPORT);
    private final Banner ended = new Banner(Tone.SUCCESS, Icon.CHECK);
    private final ActionButton cancel;
    private final ActionButton again;
    private final ActionButton elsewhere;

    /** @param saveElsewhere asks for another place and saves there */
    ToldBanner(ReportsViewModel model, ReportWords words, Runnable saveElsewhere) {
        this.model = model;
        this.words = words;
        going.setId("reports-going");
        ended.setId("reports-told");
        cancel = button(Icon.CANCEL, "cancel", model::cancel);
        again = button(Icon.REFRESH, "again", model::again);
        elsewhere = button(Icon.SAVE, "elsewhere", saveElsewhere);
        ActionButton dismiss = button(Icon.DISMISS, "dismiss", model::dismiss);
        going.action(cancel);
        ended.action(again);
        ended.action(elsewhere);
        ended.action(dismiss);
        managedProperty().bind(going.visibleProperty().or(ended.visibleProperty()));
        getChildren().addAll(going, ended);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.workProperty(), this::show);
        open.follow(model.toldProperty(), this::show);
        open.follow(words.mallText().localeProperty(), language -> {
            show(model.workProperty().get());
            show(model.toldProperty().get());
        });
    }

    private ActionButton button(Icon icon, String name, Runnable pressed) {
        ActionButton button =
                new ActionButton(icon, Emphasis.QUIET, words.messages().bind("told." + name));
        button.setId("reports-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(press -> pressed.run());
        return button;
    }

    private void show(Work work) {
        going.setVisible(work.busy());
        going.headlineProperty().set(words.work(work));
        cancel.setVisible(!work.writing());
    }

    private void show(@Nullable Told told) {
        ended.setVisible(told != null);
        if (told == null) {
            return;
        }
        boolean saved = told.kind() == Told.Kind.SAVED;
        ended.show(saved ? Tone.SUCCESS : Tone.DANGER, saved ? Icon.CHECK : Icon.ERROR);
        ended.headlineProperty().set(words.headline(told));
        ended.detailProperty().set(words.detail(told));
        again.setVisible(told.kind() == Told.Kind.NOT_MADE);
        elsewhere.setVisible(told.kind() == Told.Kind.NOT_WRITTEN);
    }
}
