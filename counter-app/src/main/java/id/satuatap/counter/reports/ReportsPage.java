package id.satuatap.counter.reports;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The days with their reports, or why there are none. Confined to the FX thread. */
public final class ReportsPage extends StackPane {
    private final ReportsViewModel model;
    private final ReportWords words;
    private final Outlets outlets;
    private final Executor fx;
    private final DayList list;
    private final DayPanel panel;
    private final ToldBanner told;
    private final HBox content;
    private final EmptyState state = new EmptyState(Tone.NEUTRAL, Icon.REPORT);
    private final ActionButton retry;
    private final ReadOnlyObjectWrapper<@Nullable Node> reading = new ReadOnlyObjectWrapper<>();
    private @Nullable OpenedReport opened;
    private Subscription looking = Subscription.NONE;

    /**
     * A page that follows nothing yet.
     *
     * @param outlets where reports leave this PC
     * @param fx where answers are told
     */
    public ReportsPage(ReportsViewModel model, ReportWords words, Outlets outlets, Executor fx) {
        this.model = model;
        this.words = words;
        this.outlets = outlets;
        this.fx = fx;
        setId("reports");
        getStyleClass().add("reports");
        getStylesheets()
                .add(Objects.requireNonNull(ReportsPage.class.getResource("reports.css"), "reports.css")
                        .toExternalForm());
        list = new DayList(model, words, () -> model.open(false));
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
        open.follow(model.openedProperty(), this::read);
        open.follow(visibleProperty(), this::look);
        open.add(() -> look(false));
        open.add(() -> read(null));
    }

    /** The report that is read, to be shown in place of the workspace; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Node> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Where the keyboard should be when the page appears. */
    public Node firstFocus() {
        OpenedReport report = opened;
        return report == null ? list.days() : report.firstFocus();
    }

    private void look(boolean seen) {
        looking.close();
        looking = seen ? model.shown() : Subscription.NONE;
    }

    private void read(@Nullable Made made) {
        OpenedReport before = opened;
        OpenedReport next = made == null
                ? null
                : new OpenedReport(made, model, words, outlets, fx, this::saveElsewhere, () -> save(made));
        opened = next;
        reading.set(next == null ? null : next.view());
        if (before != null) {
            before.close();
        }
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
        model.fileName(format).ifPresent(name -> place(name, target -> model.save(format, target)));
    }

    private void save(Made shown) {
        place(shown.order().fileName(), model::saveOpened);
    }

    private void saveElsewhere() {
        Optional.ofNullable(model.toldProperty().get())
                .ifPresent(last -> place(last.order().fileName(), model::saveElsewhere));
    }

    private void place(String name, Consumer<Path> chosen) {
        model.folder(folder -> {
            Node here = reading.get() == null ? this : reading.get();
            Window window = here.getScene() == null ? null : here.getScene().getWindow();
            outlets.places().choose(window, folder, name).ifPresent(chosen);
        });
    }
}
