package id.satuatap.counter.supervisor;

import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Agencies with their services, and how each does. Confined to the FX thread.
 *
 * <p>Rows keep their place in the tree while their figures change: what is open stays open, what is chosen stays chosen.
 */
final class HallTree extends TreeTableView<HallRow> {
    /** Room of the arrow and of the cell's edges. */
    private static final double BEFORE_NAME = 3 * Widths.EM;

    private static final PseudoClass AGENCY = PseudoClass.getPseudoClass("agency");

    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final Map<String, TreeItem<HallRow>> items = new HashMap<>();

    HallTree(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        setId("supervisor-hall");
        getStyleClass().add("supervisor-hall");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label();
        nothing.getStyleClass().add(StyleClass.MUTED);
        nothing.textProperty().bind(words.messages().bind("hall.nothing"));
        setPlaceholder(nothing);
        getColumns().add(column("hall.name", 25.8, this::name, "supervisor-name"));
        getColumns().add(counts("hall.waiting", 7, Sum::waiting, "supervisor-now"));
        getColumns().add(running());
        getColumns().add(counts("hall.called", 6.6, Sum::called, "supervisor-now"));
        getColumns().add(counts("hall.serving", 6.2, Sum::serving, "supervisor-now"));
        getColumns().add(counts("hall.issued", 5.2, Sum::issued, "supervisor-count"));
        getColumns().add(counts("hall.calledToday", 6.8, Sum::calledToday, "supervisor-count"));
        getColumns().add(counts("hall.served", 5.8, Sum::served, "supervisor-count"));
        getColumns().add(counts("hall.notPresent", 6.2, Sum::notPresent, "supervisor-count"));
        getColumns().add(counts("hall.cancelled", 6, Sum::cancelled, "supervisor-count"));
        getColumns()
                .add(column(
                        "hall.warnings",
                        14,
                        (cell, row) -> cell.setGraphic(new WarningPill(words, row.warnings())),
                        "supervisor-warned"));
        setRowFactory(tree -> new Row());
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.overviewProperty(), overview -> show());
        open.follow(model.wantedProperty(), wanted -> show());
    }

    private void show() {
        Wanted wanted = model.wantedProperty().get();
        List<TreeItem<HallRow>> agencies = new ArrayList<>();
        for (AgencyLine agency : wanted.agencies(model.overviewProperty().get())) {
            TreeItem<HallRow> item = item(HallRow.of(agency));
            arrange(
                    item,
                    agency.services().stream()
                            .map(service -> item(HallRow.of(service)))
                            .toList());
            agencies.add(item);
        }
        arrange(getRoot(), agencies);
        if (!wanted.text().isEmpty() || agencies.size() == 1) {
            agencies.forEach(agency -> agency.setExpanded(true));
        }
    }

    private TreeItem<HallRow> item(HallRow row) {
        TreeItem<HallRow> item = items.computeIfAbsent(row.key(), key -> new TreeItem<>(row));
        if (!row.equals(item.getValue())) {
            item.setValue(row);
        }
        return item;
    }

    private static void arrange(TreeItem<HallRow> parent, List<TreeItem<HallRow>> children) {
        if (!parent.getChildren().equals(children)) {
            parent.getChildren().setAll(children);
        }
    }

    private void name(IndexedCell<?> cell, HallRow row) {
        cell.setTooltip(new Tooltip(row.name()));
        if (row.shortName().equals(row.name())) {
            cell.setText(row.name());
            return;
        }
        // What people call it stands first: a column too narrow for an official name cuts nothing they need.
        Label known = new Label(row.shortName());
        known.setMinWidth(USE_PREF_SIZE);
        Label official = new Label(row.name());
        official.getStyleClass().addAll(StyleClass.MUTED, "supervisor-official");
        HBox both = new HBox(known, official);
        both.getStyleClass().add("supervisor-agency");
        both.maxWidthProperty().bind(cell.widthProperty().subtract(BEFORE_NAME));
        cell.setGraphic(both);
    }

    private TreeTableColumn<HallRow, HallRow> running() {
        TreeTableColumn<HallRow, HallRow> column = column(
                "hall.longest",
                6.2,
                (cell, row) -> cell.setText(words.running(
                        row.sum().longestSince(), model.followed().nowProperty().get())),
                "supervisor-now",
                model.followed().nowProperty());
        column.setId("supervisor-longest");
        return column;
    }

    private TreeTableColumn<HallRow, HallRow> counts(
            String key, double widthEm, ToIntFunction<Sum> count, String styleClass) {
        return column(key, widthEm, (cell, row) -> Cells.count(cell, count.applyAsInt(row.sum())), styleClass);
    }

    private TreeTableColumn<HallRow, HallRow> column(
            String key, double widthEm, Cells.Fill<HallRow> fill, String styleClass) {
        return column(key, widthEm, fill, styleClass, words.mallText().localeProperty());
    }

    private TreeTableColumn<HallRow, HallRow> column(
            String key, double widthEm, Cells.Fill<HallRow> fill, String styleClass, ObservableValue<?> goesOn) {
        TreeTableColumn<HallRow, HallRow> column = new TreeTableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(any -> new Cells.OfTree<>(fill, goesOn));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * Widths.EM);
        return column;
    }

    private static final class Row extends TreeTableRow<HallRow> {
        @Override
        protected void updateItem(@Nullable HallRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(AGENCY, row != null && !empty && row.agency());
        }
    }
}
