package id.satuatap.counter.bookings;

import id.satuatap.counter.bookings.ImportViewModel.Step;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A file of bookings: what is in it and what is wrong, before anything is kept. Confined to the FX thread. */
final class ImportPage extends VBox {
    private final ImportViewModel model;
    private final BookingsWords words;
    private final ActionButton choose;
    private final ActionButton keep;
    private final Label name = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Banner told = new Banner(Tone.WARNING, Icon.WARNING);
    private final ImportFaults faults;
    private final ImportCodes codes;
    private final EmptyState how = new EmptyState(Tone.NEUTRAL, Icon.DOCUMENT);

    ImportPage(ImportViewModel model, BookingsWords words, ChoosingFiles files) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().addAll(StyleClass.PANEL, "bookings-import");
        choose = ActionButton.secondary(Icon.DOCUMENT, messages.bind("import.choose"));
        choose.setId("bookings-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(pressed -> {
            Window owner = getScene() == null ? null : getScene().getWindow();
            files.choose(owner, messages.text("import.kind")).ifPresent(model::choose);
        });
        keep = ActionButton.primary(Icon.SAVE, messages.bind("import.keep", 0));
        keep.textProperty().unbind();
        keep.setId("bookings-import-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(pressed -> model.keep());
        name.getStyleClass().add(StyleClass.STRONG);
        progress.setId("bookings-progress");
        progress.getStyleClass().add("bookings-progress");
        told.setId("bookings-import-told");
        faults = new ImportFaults(words);
        codes = new ImportCodes(words);
        HBox row = new HBox(choose, name, progress, keep);
        row.getStyleClass().add("bookings-row");
        StackPane below = new StackPane(faults, codes, how);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(row, told, below);
    }

    void open(Subscriptions open) {
        open.follow(model.stepProperty(), step -> show());
        open.follow(model.outcomeProperty(), outcome -> show());
        open.follow(model.sayingProperty(), saying -> show());
        open.follow(words.mallText().localeProperty(), language -> {
            faults.refresh();
            show();
        });
    }

    Node firstFocus() {
        return choose;
    }

    private void show() {
        ImportOutcome outcome = model.outcomeProperty().get();
        Step step = model.stepProperty().get();
        Messages messages = words.messages();
        name.setText(model.name());
        progress.setVisible(model.busy());
        progress.setManaged(model.busy());
        choose.setDisable(model.busy());
        keep.setText(messages.text("import.keep", outcome == null ? 0 : outcome.fresh()));
        keep.setDisable(!model.mayKeep());
        keep.setVisible(step != Step.KEPT);
        keep.setManaged(keep.isVisible());
        faults.getItems().setAll(outcome == null ? List.of() : outcome.faults());
        faults.setVisible(!faults.getItems().isEmpty());
        codes.getItems().setAll(outcome == null ? List.of() : outcome.bookings());
        codes.setVisible(!codes.getItems().isEmpty());
        how.setVisible(!faults.isVisible() && !codes.isVisible());
        how.headlineProperty().set(messages.text("import.how"));
        how.detailProperty().set(messages.text("import.how.do"));
        tell(step, outcome, model.sayingProperty().get());
    }

    private void tell(Step step, @Nullable ImportOutcome outcome, @Nullable Saying saying) {
        told.setVisible(saying != null || outcome != null || model.busy());
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
            told.detailProperty().set("");
        } else if (model.busy()) {
            say(Tone.INFO, "import.step." + step, "import.step." + step + ".do");
        } else if (outcome != null && outcome.kept()) {
            say(Tone.SUCCESS, "import.kept", "import.kept.do", outcome.fresh(), outcome.known());
        } else if (outcome != null && !outcome.faults().isEmpty()) {
            say(
                    Tone.DANGER,
                    "import.faulty",
                    "import.faulty.do",
                    outcome.faults().size());
        } else if (outcome != null && outcome.fresh() == 0) {
            say(Tone.INFO, "import.known", "import.known.do");
        } else if (outcome != null) {
            say(Tone.INFO, "import.good", "import.good.do", outcome.fresh(), outcome.known());
        }
    }

    private void say(Tone tone, String headline, String detail, Object... arguments) {
        told.show(tone, tone.icon());
        told.headlineProperty().set(words.messages().text(headline, arguments));
        told.detailProperty().set(words.messages().text(detail, arguments));
    }
}
