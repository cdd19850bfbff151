package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** All counters: who sits there, whom he serves, and whether somebody waits for nothing. Confined to the FX thread. */
final class CounterTable extends TableView<CounterLine> {
    private final SupervisorViewModel model;
    private final SupervisorWords words;

    /** Since when something runs at a counter; null where nothing does. */
    private interface Since {
        @Nullable
        Instant of(CounterLine line);
    }

    CounterTable(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        setId("supervisor-counters");
        getStyleClass().add("supervisor-counters");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label();
        nothing.getStyleClass().add(StyleClass.MUTED);
        nothing.textProperty().bind(words.messages().bind("hall.nothing"));
        setPlaceholder(nothing);
        getColumns().add(column("counters.label", 4.6, (cell, line) -> cell.setText(line.label()), "supervisor-label"));
        getColumns().add(column("counters.agency", 13, (cell, line) -> told(cell, line.agency()), "supervisor-text"));
        getColumns().add(column("counters.officer", 12.5, this::officer, "supervisor-text"));
        getColumns().add(column("counters.state", 11, this::state, "supervisor-text"));
        getColumns().add(column("counters.ticket", 6.4, this::ticket, "supervisor-ticket"));
        getColumns().add(column("counters.service", 14, this::service, "supervisor-text"));
        getColumns().add(running("counters.since", CounterTable::turnSince));
        getColumns()
                .add(column(
                        "counters.waiting",
                        7,
                        (cell, line) -> Cells.count(cell, line.figures().waitingForIt()),
                        "supervisor-now"));
        getColumns().add(running("counters.idle", line -> line.figures().idleSince()));
        getColumns()
                .add(column(
                        "counters.served",
                        5.8,
                        (cell, line) -> Cells.count(cell, line.figures().servedToday()),
                        "supervisor-count"));
        getColumns()
                .add(column(
                        "hall.warnings",
                        12,
                        (cell, line) -> cell.setGraphic(new WarningPill(words, line.warnings())),
                        "supervisor-warned"));
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.overviewProperty(), overview -> show());
        open.follow(model.wantedProperty(), wanted -> show());
    }

    /** The counter chosen, as it is now. */
    Optional<CounterLine> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void show() {
        List<CounterLine> lines =
                model.wantedProperty().get().counters(model.overviewProperty().get());
        Optional<String> chosen = chosen().map(CounterLine::code);
        if (lines.size() != getItems().size()) {
            getItems().setAll(lines);
        } else {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(getItems().get(i))) {
                    getItems().set(i, lines.get(i));
                }
            }
        }
        chosen.flatMap(code ->
                        lines.stream().filter(line -> line.code().equals(code)).findFirst())
                .ifPresent(line -> getSelectionModel().select(line));
    }

    private void officer(IndexedCell<?> cell, CounterLine line) {
        String name = line.desk().officerName();
        told(cell, name != null ? name : Objects.requireNonNullElse(line.desk().officer(), ""));
    }

    private void state(IndexedCell<?> cell, CounterLine line) {
        DeskView desk = line.desk();
        StatusPill pill = new StatusPill(Tone.NEUTRAL);
        boolean open = desk.state() == CounterState.OPEN;
        if (desk.state() == CounterState.CLOSED) {
            pill.show(Tone.NEUTRAL, Icon.CLOSE);
            pill.setText(words.messages().text("counters.state.CLOSED"));
        } else {
            pill.show(open ? Tone.SUCCESS : Tone.INFO, open ? Icon.OPEN : Icon.PAUSE);
            pill.setText(words.messages()
                    .text("counters.state." + desk.state(), words.mallText().clock(desk.since())));
        }
        cell.setGraphic(pill);
    }

    private void ticket(IndexedCell<?> cell, CounterLine line) {
        TurnView turn = line.desk().turn();
        cell.setText(turn == null ? "" : turn.ticket());
    }

    private void service(IndexedCell<?> cell, CounterLine line) {
        TurnView turn = line.desk().turn();
        told(cell, turn == null ? "" : turn.serviceName());
    }

    private static @Nullable Instant turnSince(CounterLine line) {
        TurnView turn = line.desk().turn();
        return turn == null ? null : Objects.requireNonNullElse(turn.servingAt(), turn.calledAt());
    }

    private static void told(IndexedCell<?> cell, String text) {
        cell.setText(text);
        cell.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private TableColumn<CounterLine, CounterLine> running(String key, Since since) {
        return column(
                key,
                6.2,
                (cell, line) -> cell.setText(words.running(
                        since.of(line), model.followed().nowProperty().get())),
                "supervisor-now",
                model.followed().nowProperty());
    }

    private TableColumn<CounterLine, CounterLine> column(
            String key, double widthEm, Cells.Fill<CounterLine> fill, String styleClass) {
        return column(key, widthEm, fill, styleClass, words.mallText().localeProperty());
    }

    private TableColumn<CounterLine, CounterLine> column(
            String key, double widthEm, Cells.Fill<CounterLine> fill, String styleClass, ObservableValue<?> goesOn) {
        TableColumn<CounterLine, CounterLine> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new Cells.OfTable<>(fill, goesOn));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * Widths.EM);
        return column;
    }
}
