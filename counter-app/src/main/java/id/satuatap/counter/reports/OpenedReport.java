package id.satuatap.counter.reports;

import id.satuatap.counter.preview.PreviewView;
import id.satuatap.counter.preview.PreviewViewModel;
import id.satuatap.counter.preview.PreviewWords;
import id.satuatap.counter.preview.PrintPane;
import id.satuatap.counter.preview.PrintViewModel;
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
    private static final KeyCombination PRINT = KeyCombination.keyCombination("Shortcut+P");

    private final PreviewWords words;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;
    private final PreviewView view;
    private final Subscriptions open = new Subscriptions();
    private final Subscriptions printed = new Subscriptions();

    /**
     * Opens it.
     *
     * @param fx where answers are told
     * @param saveElsewhere asks for another place after a file was not written
     * @param save asks for a place and saves it there
     */
    OpenedReport(
            Made made,
            ReportsViewModel model,
            ReportWords reportWords,
            Outlets outlets,
            Executor fx,
            Runnable saveElsewhere,
            Runnable save) {
        words = new PreviewWords(reportWords.mallText().localeProperty());
        preview = new PreviewViewModel(made.bytes(), outlets.pages(), fx);
        printing = new PrintViewModel(
                made.bytes(), made.order().fileName(), outlets.printers(), outlets.printing(), fx, model.ticks());
        StringBinding title = Bindings.createStringBinding(
                () -> reportWords.title(made.order()), reportWords.mallText().localeProperty());
        ActionButton print = ActionButton.secondary(
                        Icon.PRINTER, reportWords.messages().bind("print"))
                .onKey(PRINT);
        print.setId("preview-print");
        print.setOnAction(press -> print());
        ActionButton saving = ActionButton.secondary(
                        Icon.SAVE, reportWords.messages().bind("save.PDF"))
                .onKey(SAVE);
        saving.setId("preview-save");
        saving.setOnAction(press -> save.run());
        ToldBanner told = new ToldBanner(model, reportWords, saveElsewhere);
        view = new PreviewView(preview, words, title, model::leave, told, print, saving);
        open.add(preview::close);
        open.add(printed);
        open.follow(model.workProperty(), work -> saving.setDisable(work.busy()));
        open.follow(
                preview.phaseProperty(),
                phase -> opened(phase, print, made.order().print()));
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

    private void opened(PreviewViewModel.Phase phase, ActionButton print, boolean wanted) {
        boolean shown = phase == PreviewViewModel.Phase.SHOWN;
        print.setDisable(!shown);
        if (shown && wanted) {
            print();
        }
    }

    private void print() {
        printed.close();
        PrintPane pane = new PrintPane(printing, words, preview::pages, this::leavePrinting);
        pane.open(printed);
        view.beside(pane, this::leavePrinting);
        pane.firstFocus().requestFocus();
    }

    private void leavePrinting() {
        printed.close();
        view.alone();
    }
}
