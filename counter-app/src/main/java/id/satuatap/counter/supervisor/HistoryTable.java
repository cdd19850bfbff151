package id.satuatap.counter.supervisor;

import id.satuatap.protocol.history.HistoryStep;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The steps of a visit, each with its time and the time since the one before. Confined to the FX thread. */
final class HistoryTable extends TableView<HistoryStep> {
    private final SupervisorWords words;

    HistoryTable(SupervisorWords words, HistoryWords history) {
        this.words = words;
        setId("supervisor-history");
        getStyleClass().add("supervisor-history");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .add(column("history.at", 6.4, step -> words.mallText().clockWithSeconds(step.at()), "supervisor-now"));
        getColumns().add(column("history.after", 6.2, this::after, "supervisor-now"));
        getColumns().add(column("history.event", 18, history::event, "supervisor-event"));
        getColumns().add(column("history.place", 18, history::place, "supervisor-text"));
        getColumns().add(column("history.actor", 12, history::actor, "supervisor-text"));
        getColumns().add(column("history.detail", 22, history::detail, "supervisor-text"));
    }

    void show(List<HistoryStep> steps) {
        getItems().setAll(steps);
    }

    private String after(HistoryStep step) {
        int place = getItems().indexOf(step);
        return place <= 0 ? "" : "+" + words.between(getItems().get(place - 1).at(), step.at());
    }

    private TableColumn<HistoryStep, HistoryStep> column(
            String key, double widthEm, Function<HistoryStep, String> text, String styleClass) {
        TableColumn<HistoryStep, HistoryStep> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new Cells.OfTable<>(
                (cell, step) -> {
                    String told = text.apply(step);
                    cell.setText(told);
                    cell.setTooltip(told.isEmpty() ? null : new Tooltip(told));
                },
                words.mallText().localeProperty()));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * Widths.EM);
        return column;
    }
}
