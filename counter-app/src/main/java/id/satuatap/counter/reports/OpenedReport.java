package id.satuatap.counter.reports;

import id.satuatap.counter.preview.PreviewView;
import id.satuatap.counter.preview.PreviewViewModel;
import id.satuatap.counter.preview.PreviewWords;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/** A report that is read, from its coming to its going. Confined to the FX thread. */
final class OpenedReport implements Subscription {
    private static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");

    private final PreviewView view;
    private final Subscriptions open = new Subscriptions();

    /**
     * Opens it.
     *
     * @param pages where the PDF lives: one thread
     * @param saveElsewhere asks for another place after a file was not written
     * @param save asks for a place and saves it there
     */
    OpenedReport(
            Made made,
            ReportsViewModel model,
            ReportWords words,
            Executor pages,
            Executor fx,
            Runnable saveElsewhere,
            Runnable save) {
        PreviewViewModel preview = new PreviewViewModel(made.bytes(), pages, fx);
        StringBinding title = Bindings.createStringBinding(
                () -> words.title(made.order()), words.mallText().localeProperty());
        ActionButton saving = ActionButton.secondary(Icon.SAVE, words.messages().bind("save.PDF"))
                .onKey(SAVE);
        saving.setId("preview-save");
        saving.setOnAction(press -> save.run());
        ToldBanner told = new ToldBanner(model, words, saveElsewhere);
        view = new PreviewView(
                preview, new PreviewWords(words.mallText().localeProperty()), title, model::leave, told, saving);
        open.add(preview::close);
        open.follow(model.workProperty(), work -> saving.setDisable(work.busy()));
        told.open(open);
        view.open(open);
    }

    Node view() {
        return view;
    }

    Node firstFocus() {
        return view.firstFocus();
    }

    @Override
    public void close() {
        open.close();
    }
}
