package id.satuatap.counter.reports;

import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The chosen day and what can be done with its report. Confined to the FX thread. */
final class DayPanel extends VBox {
    private static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");
    private static final KeyCombination PRINT = KeyCombination.keyCombination("Shortcut+P");

    private final ReportsViewModel model;
    private final ReportWords words;
    private final Label date = new Label();
    private final StatusPill kind = new StatusPill(DayKind.RUNNING.tone());
    private final Label meaning = new Label();
    private final Label hours = new Label();
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final Label own = new Label();
    private final ActionButton open;
    private final ActionButton print;
    private final Map<ReportFormat, ActionButton> saves = new EnumMap<>(ReportFormat.class);

    /** @param save asks for a place and saves there */
    DayPanel(ReportsViewModel model, ReportWords words, ToldBanner told, Consumer<ReportFormat> save) {
        this.model = model;
        this.words = words;
        setId("reports-day");
        getStyleClass().addAll(StyleClass.PANEL, "reports-panel");
        date.setId("reports-date");
        date.getStyleClass().add(StyleClass.HEADING);
        meaning.getStyleClass().add(StyleClass.MUTED);
        hours.getStyleClass().add(StyleClass.MUTED);
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        HBox title = new HBox(date, kind);
        title.getStyleClass().add(StyleClass.ROW);
        open = ActionButton.primary(Icon.SHOW, words.messages().bind("open")).large();
        open.setId("reports-open");
        open.setOnAction(pressed -> model.open(false));
        print = ActionButton.secondary(Icon.PRINTER, words.messages().bind("print"))
                .large();
        print.setId("reports-print");
        print.onKey(PRINT);
        print.setOnAction(pressed -> model.open(true));
        FlowPane see = new FlowPane(open, print);
        see.getStyleClass().add("reports-actions");
        getChildren().addAll(title, meaning, hours, scope(), see, savings(save), told);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions following) {
        following.follow(model.chosenProperty(), chosen -> show());
        following.follow(model.daysProperty(), days -> show());
        following.follow(model.workProperty(), work -> show());
        following.follow(words.mallText().localeProperty(), language -> {
            scope.setConverter(names());
            own.setText(words.messages()
                    .text("scope.own", words.scope(model.scopes().get(0))));
            show();
        });
    }

    private VBox scope() {
        Label caption = new Label();
        caption.getStyleClass().add(StyleClass.CAPTION);
        caption.textProperty().bind(words.messages().bind("scope"));
        scope.setId("reports-scope");
        scope.getItems().setAll(model.scopes());
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        own.setId("reports-own");
        own.setWrapText(true);
        VBox chosen = new VBox(caption, model.scopes().size() > 1 ? scope : own);
        chosen.getStyleClass().add("reports-scope");
        return chosen;
    }

    private VBox savings(Consumer<ReportFormat> save) {
        Label caption = new Label();
        caption.getStyleClass().add(StyleClass.CAPTION);
        caption.textProperty().bind(words.messages().bind("save"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("reports-savings");
        for (ReportFormat format : ReportFormat.values()) {
            ActionButton button =
                    ActionButton.secondary(Icon.SAVE, words.messages().bind("save." + format));
            button.setId("reports-save-" + format);
            button.setMaxWidth(Double.MAX_VALUE);
            if (format == ReportFormat.PDF) {
                button.onKey(SAVE);
            }
            button.setOnAction(pressed -> save.accept(format));
            Label purpose = new Label();
            purpose.getStyleClass().add(StyleClass.MUTED);
            purpose.setWrapText(true);
            purpose.textProperty().bind(words.messages().bind("save." + format + ".purpose"));
            grid.addRow(saves.size(), button, purpose);
            saves.put(format, button);
        }
        VBox savings = new VBox(caption, grid);
        savings.getStyleClass().add("reports-saving");
        return savings;
    }

    private void show() {
        Optional<ReportDayView> day =
                model.daysProperty().get().on(model.chosenProperty().get());
        boolean may = day.isPresent() && !model.workProperty().get().busy();
        open.setDisable(!may);
        print.setDisable(!may);
        saves.values().forEach(button -> button.setDisable(!may));
        day.ifPresent(this::show);
    }

    private void show(ReportDayView day) {
        DayKind now = DayKind.of(day);
        date.setText(words.mallText().date(day.date()));
        kind.show(now.tone(), now.icon());
        kind.setText(words.messages().text("kind." + now));
        meaning.setText(words.messages().text("kind." + now + ".meaning"));
        hours.setText(words.hours(day));
    }

    private StringConverter<Scope> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Scope one) {
                return one == null ? "" : words.scope(one);
            }

            @Override
            public Scope fromString(String name) {
                throw new IllegalStateException("nobody types a scope: " + name);
            }
        };
    }
}
