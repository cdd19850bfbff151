package id.satuatap.counter.preview;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Printer, pages, copies, and how far the job is, beside the pages it is about. Confined to the FX thread. */
public final class PrintPane extends VBox {
    private final PrintViewModel model;
    private final PreviewWords words;
    private final IntSupplier count;
    private final ComboBox<String> printer = new ComboBox<>();
    private final TextField pages = new TextField();
    private final Spinner<Integer> copies;
    private final Label sum = new Label();
    private final ActionButton print;
    private final ActionButton look;
    private final Banner state = new Banner(Tone.INFO, Icon.PRINTER);

    /**
     * A pane that follows nothing yet.
     *
     * @param count how many pages there are
     * @param leave takes the pane away
     */
    public PrintPane(PrintViewModel model, PreviewWords words, IntSupplier count, Runnable leave) {
        this.model = model;
        this.words = words;
        this.count = count;
        setId("print");
        getStyleClass().add("preview-print");
        Label heading = new Label();
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        heading.textProperty().bind(words.bind("print.heading"));
        printer.setId("print-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().bindBidirectional(model.printerProperty());
        pages.setId("print-pages");
        pages.promptTextProperty().bind(words.bind("print.pages.all"));
        pages.textProperty().bindBidirectional(model.pagesProperty());
        pages.setOnAction(enter -> model.print(count.getAsInt()));
        // What was chosen before the pane was left is chosen still.
        copies = new Spinner<>(
                1, PrintViewModel.COPIES_MAX, model.copiesProperty().get());
        copies.setId("print-copies");
        copies.valueProperty()
                .addListener((value, before, after) -> model.copiesProperty().set(after));
        sum.setId("print-sum");
        sum.getStyleClass().add(StyleClass.MUTED);
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        print = ActionButton.primary(Icon.PRINTER, words.bind("print.now"));
        print.setId("print-now");
        print.setMaxWidth(Double.MAX_VALUE);
        print.setOnAction(press -> model.print(count.getAsInt()));
        look = new ActionButton(Icon.REFRESH, Emphasis.QUIET, words.bind("print.look"));
        look.setId("print-look");
        look.setOnAction(press -> model.look());
        ActionButton close = new ActionButton(Icon.DISMISS, Emphasis.QUIET, words.bind("print.leave"));
        close.setId("print-leave");
        close.setOnAction(press -> leave.run());
        state.setId("print-state");
        HBox small = new HBox(look, close);
        small.getStyleClass().add("preview-group");
        getChildren()
                .addAll(
                        heading,
                        named("print.printer", printer),
                        named("print.pages", pages),
                        named("print.copies", copies),
                        sum,
                        print,
                        small,
                        state);
    }

    /** Looks for printers, and follows the model until the subscriptions are closed. */
    public void open(Subscriptions open) {
        open.follow(model.namesProperty(), names -> {
            String chosen = model.printerProperty().get();
            printer.getItems().setAll(names);
            printer.setValue(chosen);
        });
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(model.printerProperty(), chosen -> show());
        open.follow(model.pagesProperty(), typed -> show());
        open.follow(model.copiesProperty(), many -> show());
        open.follow(words.localeProperty(), language -> show());
        model.look();
    }

    /** Where the keyboard should be when the pane appears. */
    public Node firstFocus() {
        return print;
    }

    private VBox named(String key, Node field) {
        Label caption = new Label();
        caption.getStyleClass().add(StyleClass.CAPTION);
        caption.textProperty().bind(words.bind(key));
        VBox named = new VBox(caption, field);
        named.getStyleClass().add("preview-field");
        return named;
    }

    private void show() {
        PrintViewModel.Phase phase = model.phaseProperty().get();
        boolean busy = phase == PrintViewModel.Phase.SENDING || phase == PrintViewModel.Phase.LOOKING;
        Optional<PrintOrder.Pages> chosen = model.chosen(count.getAsInt());
        boolean may = !busy && model.printerProperty().get() != null && chosen.isPresent();
        print.setDisable(!may);
        look.setDisable(busy);
        sum.setText(chosen.map(some -> words.text(
                        "print.sum",
                        some.count(),
                        model.copiesProperty().get(),
                        some.count() * model.copiesProperty().get()))
                .orElseGet(() -> words.text("print.pages.wrong", count.getAsInt())));
        state.setVisible(phase != PrintViewModel.Phase.READY);
        Tone tone = tone(phase);
        state.show(tone, icon(phase));
        state.headlineProperty().set(words.text("print.state." + phase));
        state.detailProperty()
                .set(words.text(
                        "print.state." + phase + ".detail",
                        Objects.requireNonNullElse(model.printerProperty().get(), "")));
    }

    private static Tone tone(PrintViewModel.Phase phase) {
        return switch (phase) {
            case LOOKING, READY, SENDING -> Tone.INFO;
            case SENT -> Tone.SUCCESS;
            case NONE, SILENT -> Tone.WARNING;
            case GONE, REFUSED -> Tone.DANGER;
        };
    }

    private static Icon icon(PrintViewModel.Phase phase) {
        return switch (phase) {
            case NONE, GONE, SILENT -> Icon.PRINTER_OFF;
            case SENT -> Icon.CHECK;
            case LOOKING, READY, SENDING, REFUSED -> Icon.PRINTER;
        };
    }
}
