package id.satuatap.display.board;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The last calls, latest on top; lines keep their height while there are few. Confined to the FX thread. */
final class LastCallsView extends VBox {
    private final BoardViewModel model;
    private final List<LastCallRow> rows;
    private final IntegerProperty shownRows = new SimpleIntegerProperty(this, "shownRows", 6);

    LastCallsView(BoardViewModel model, BoardTexts texts) {
        this.model = model;
        this.rows = Stream.generate(() -> new LastCallRow(texts))
                .limit(BoardViewModel.LAST_CALLS_MAX)
                .toList();
        getStyleClass().add("board-last");
        BilingualText heading = new BilingualText(texts, Pos.BASELINE_LEFT, "last.heading.label");
        HBox head = BoardStyle.named(new HBox(heading), "board-last-head");
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head);
        for (LastCallRow row : rows) {
            row.setMinHeight(0);
            row.setPrefHeight(1);
            row.setMaxHeight(Double.MAX_VALUE);
            VBox.setVgrow(row, Priority.ALWAYS);
            getChildren().add(row);
        }
        shownRows.addListener((value, before, after) -> look());
        model.lastCallsProperty().addListener((value, before, after) -> look());
        model.currentProperty().addListener((value, before, after) -> look());
        model.litProperty().addListener((value, before, after) -> look());
        look();
    }

    /** How many lines there is room for, at most eight. */
    IntegerProperty shownRowsProperty() {
        return shownRows;
    }

    private void look() {
        List<BoardCall> calls = model.lastCallsProperty().get();
        BoardCall current = model.currentProperty().get();
        for (int i = 0; i < rows.size(); i++) {
            LastCallRow row = rows.get(i);
            row.setManaged(i < shownRows.get());
            BoardCall call = i < shownRows.get() && i < calls.size() ? calls.get(i) : null;
            row.show(call, model.litProperty().get() && sameTurn(call, current));
        }
    }

    private static boolean sameTurn(@Nullable BoardCall one, @Nullable BoardCall other) {
        return one != null && other != null && one.turn().equals(other.turn());
    }
}
