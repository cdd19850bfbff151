package id.satuatap.counter.desk;

import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for this counter, longest first. Confined to the FX thread.
 *
 * <p>By keys: up and down choose one, Enter or the menu key opens what can be done with him, Escape leaves.
 */
final class WaitingTable extends TableView<WaitingRow> {
    private static final PseudoClass NOT_CALLABLE = PseudoClass.getPseudoClass("not-callable");

    private static final String TWO_LINES = "desk-two-lines";

    private final DeskViewModel desk;
    private final DeskWords words;

    WaitingTable(DeskViewModel desk, DeskWords words) {
        this.desk = desk;
        this.words = words;
        setId("desk-waiting");
        getStyleClass().add("desk-waiting");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFocusTraversable(false);
        EmptyState nobody = new EmptyState(Tone.SUCCESS, Icon.PEOPLE);
        nobody.headlineProperty().bind(words.messages().bind("desk.waiting.empty.headline"));
        nobody.detailProperty().bind(words.messages().bind("desk.waiting.empty.detail"));
        setPlaceholder(nobody);
        getColumns().add(column("desk.waiting.number", 6.2, this::number));
        getColumns().add(column("desk.waiting.service", 14, this::service));
        getColumns().add(column("desk.waiting.waited", 8, this::waited));
        getColumns().add(column("desk.waiting.marks", 5, (cell, row) -> cell.setGraphic(marks(row))));
        setRowFactory(table -> {
            Row row = new Row();
            row.setOnContextMenuRequested(asked -> {
                if (row.getItem() != null) {
                    new WaitingMenu(desk, words, row.getItem()).show(row, asked.getScreenX(), asked.getScreenY());
                    asked.consume();
                }
            });
            return row;
        });
        setOnContextMenuRequested(asked -> menuOfChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The keyboard is for this list until somebody leaves it. */
    void takeKeys() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        requestFocus();
    }

    private void key(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ENTER -> menuOfChosen();
            case ESCAPE -> {
                getSelectionModel().clearSelection();
                getParent().requestFocus();
            }
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void menuOfChosen() {
        WaitingRow chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            scrollTo(chosen);
            new WaitingMenu(desk, words, chosen).show(place(getSelectionModel().getSelectedIndex()), Side.BOTTOM, 0, 0);
        }
    }

    /** The row on the screen; the whole table while it is scrolling there. */
    private Node place(int index) {
        return lookupAll(".table-row-cell").stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .filter(row -> row.getIndex() == index && !row.isEmpty())
                .<Node>map(row -> row)
                .findFirst()
                .orElse(this);
    }

    /** Whoever was chosen stays chosen while others come and go. */
    private void follow(List<WaitingRow> waiting) {
        WaitingRow chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(waiting);
        if (chosen != null) {
            waiting.stream()
                    .filter(row -> row.leg().equals(chosen.leg()))
                    .findFirst()
                    .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        }
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(desk.sceneProperty(), scene -> {
            if (!getItems().equals(scene.waiting())) {
                follow(scene.waiting());
            }
        });
        open.follow(desk.nowProperty().map(now -> now.truncatedTo(ChronoUnit.MINUTES)), minute -> refresh());
        open.follow(words.mallText().localeProperty(), language -> refresh());
    }

    private TableColumn<WaitingRow, WaitingRow> column(
            String key, double widthEm, BiConsumer<TableCell<?, ?>, WaitingRow> fill) {
        TableColumn<WaitingRow, WaitingRow> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable WaitingRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                setTooltip(null);
                getStyleClass().removeAll(StyleClass.NUMBER, TWO_LINES);
                if (row != null && !empty) {
                    fill.accept(this, row);
                }
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * 14);
        return column;
    }

    private void number(TableCell<?, ?> cell, WaitingRow row) {
        cell.getStyleClass().add(StyleClass.NUMBER);
        cell.setText(row.ticket());
    }

    private void service(TableCell<?, ?> cell, WaitingRow row) {
        cell.getStyleClass().add(TWO_LINES);
        cell.setWrapText(true);
        cell.setText(row.serviceName());
        cell.setTooltip(new Tooltip(row.serviceName()));
    }

    /** A booking's time stands below the wait: beside the service it took the line that a long name needs. */
    private void waited(TableCell<?, ?> cell, WaitingRow row) {
        String waited = words.waited(row.issuedAt(), desk.nowProperty().get());
        Instant booked = row.bookedAt();
        if (booked == null) {
            cell.setText(waited);
        } else {
            cell.getStyleClass().add(TWO_LINES);
            cell.setText(waited + "\n"
                    + words.messages()
                            .text("desk.waiting.booked", words.mallText().clock(booked)));
        }
    }

    private Node marks(WaitingRow row) {
        HBox marks = new HBox();
        marks.getStyleClass().add("desk-marks");
        if (row.priority()) {
            marks.getChildren().add(mark(Icon.PRIORITY, "desk.waiting.priority"));
        }
        if (row.transferred()) {
            marks.getChildren().add(mark(Icon.TRANSFER, "desk.waiting.transferred"));
        }
        if (row.reserved()) {
            marks.getChildren().add(mark(Icon.COUNTER, "desk.waiting.reserved"));
        } else if (!row.callable()) {
            marks.getChildren().add(mark(Icon.WALK, "desk.waiting.elsewhere"));
        }
        return marks;
    }

    private Node mark(Icon icon, String key) {
        Text mark = Icons.of(icon, IconSize.TEXT);
        Tooltip.install(mark, new Tooltip(words.messages().text(key)));
        return mark;
    }

    private static final class Row extends TableRow<WaitingRow> {
        @Override
        protected void updateItem(@Nullable WaitingRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(NOT_CALLABLE, row != null && !empty && !row.callable());
        }
    }
}
