package id.satuatap.display.board;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What goes on at the counters, one tile each, in a row as wide as the board, or in two on an upright one; hidden while
 * nobody knows what goes on there. Confined to the FX thread. */
final class CounterStrip extends GridPane {
    private static final int COLUMNS_WIDE = 12;
    private static final int COLUMNS_UPRIGHT = 6;

    private final BoardViewModel model;
    private final BoardTexts texts;
    private int columns = COLUMNS_WIDE;

    CounterStrip(BoardViewModel model, BoardTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("board-strip");
        setMinHeight(USE_PREF_SIZE);
        BoardStyle.collapsing(this);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.countersProperty().get().isEmpty()
                                && model.noticeProperty().get().kind() == HallNotice.Kind.NONE
                                && !model.linkProperty().get().lost(),
                        model.countersProperty(),
                        model.noticeProperty(),
                        model.linkProperty()));
        model.countersProperty().addListener((value, before, after) -> look(after));
        sceneProperty()
                .flatMap(scene -> scene.widthProperty().lessThan(scene.heightProperty()))
                .orElse(false)
                .subscribe(upright -> divide(upright ? COLUMNS_UPRIGHT : COLUMNS_WIDE));
    }

    private void divide(int parts) {
        getColumnConstraints().clear();
        for (int column = 0; column < parts; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / parts);
            getColumnConstraints().add(equal);
        }
        columns = parts;
        look(model.countersProperty().get());
    }

    private void look(List<CounterTile> tiles) {
        getChildren().clear();
        for (int i = 0; i < tiles.size(); i++) {
            add(tile(tiles.get(i)), i % columns, i / columns);
        }
    }

    private VBox tile(CounterTile tile) {
        String word = texts.indonesian("counters.state." + tile.state().name());
        Label label =
                BoardStyle.named(new Label(texts.indonesian("counters.tile.label", tile.label())), "board-tile-label");
        Label state = BoardStyle.named(new Label(word), "board-tile-state");
        HBox head = new HBox(label);
        head.setAlignment(Pos.CENTER);
        Label main = BoardStyle.named(new Label(tile.ticket().isEmpty() ? word : tile.ticket()), "board-tile-main");
        VBox box = BoardStyle.named(
                tile.ticket().isEmpty() ? new VBox(head, main) : new VBox(head, main, state),
                "board-tile",
                "board-tile-" + tile.state().name().toLowerCase(Locale.ROOT));
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return box;
    }
}
