package id.satuatap.counter.reports;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** The days with their reports, or why there are none. Confined to the FX thread. */
public final class ReportsPage extends StackPane {
    private final ReportsViewModel model;
    private final ReportWords words;
    private final SavePlace places;
    private final DayList list;
    private final DayPanel panel;
    private final ToldBanner told;
    private final HBox content;
    private final EmptyState state = new EmptyState(Tone.NEUTRAL, Icon.REPORT);
    private final ActionButton retry;

    /** @param places asks where a file is to lie */
    public ReportsPage(ReportsViewModel model, ReportWords words, SavePlace places) {
        this.model = model;
        this.words = words;
        this.places = places;
        setId("reports");
        getStyleClass().add("reports");
        getStylesheets()
                .add(Objects.requireNonNull(ReportsPage.class.getResource("reports.css"), "reports.css")
                        .toExternalForm());
        list = new DayList(model, words, () -> {});
        told = new ToldBanner(model, words, this::saveElsewhere);
        panel = new DayPanel(model, words, told, this::save);
        HBox.setHgrow(panel, Priority.ALWAYS);
        content = new HBox(list, panel);
        content.getStyleClass().add("reports-row");
        state.setId("reports-state");
        retry = ActionButton.secondary(Icon.REFRESH, words.messages().bind("told.again"));
        retry.setId("reports-refresh");
        retry.managedProperty().bind(retry.visibleProperty());
        retry.setOnAction(pressed -> model.refresh());
        state.action(retry);
        getChildren().addAll(content, state);
    }

    /** Follows the model until the subscriptions are closed. */
    public void open(Subscriptions open) {
        list.open(open);
        panel.open(open);
        told.open(open);
        open.follow(model.daysProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(model.daysProperty().get()));
    }

    /** Where the keyboard should be when the page appears. */
    public Node firstFocus() {
        return list.days();
    }

    private void show(Days days) {
        boolean some = !days.known().isEmpty();
        content.setVisible(some);
        state.setVisible(!some);
        retry.setVisible(days.phase() != Days.Phase.ASKING);
        switch (days.phase()) {
            case ASKING ->
                say(Tone.INFO, Icon.HISTORY, "days.asking", words.messages().text("days.asking.detail"));
            case KNOWN ->
                say(Tone.NEUTRAL, Icon.REPORT, "days.none", words.messages().text("days.none.detail"));
            case FAILED ->
                say(
                        Tone.WARNING,
                        Icon.WARNING,
                        "days.failed",
                        Optional.ofNullable(days.saying())
                                .map(saying -> saying.words(words.messages()))
                                .orElse(""));
        }
    }

    private void say(Tone tone, Icon icon, String headline, String detail) {
        state.show(tone, icon);
        state.headlineProperty().set(words.messages().text(headline));
        state.detailProperty().set(detail);
    }

    private void save(ReportFormat format) {
        model.fileName(format).flatMap(this::place).ifPresent(target -> model.save(format, target));
    }

    private void saveElsewhere() {
        Optional.ofNullable(model.toldProperty().get())
                .flatMap(last -> place(last.order().fileName()))
                .ifPresent(model::saveElsewhere);
    }

    private Optional<Path> place(String name) {
        Window window = getScene() == null ? null : getScene().getWindow();
        return places.choose(window, model.folder(), name);
    }
}
