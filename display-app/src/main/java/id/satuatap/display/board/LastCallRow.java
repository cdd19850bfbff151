package id.satuatap.display.board;

import id.satuatap.protocol.view.CallState;
import id.satuatap.uikit.control.FitText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One line of the last calls: number, whose counter it was, and the counter. Confined to the FX thread. */
final class LastCallRow extends HBox {
    private static final int TICKET_USUAL = 7;

    private final Label number = BoardStyle.named(new Label(), "board-row-number");
    private final Label detail = BoardStyle.named(new Label(), "board-row-detail");
    private final FitText counter = BoardStyle.named(new FitText(), "board-row-counter");

    LastCallRow(BoardTexts texts) {
        getStyleClass().add("board-row");
        setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(USE_PREF_SIZE);
        detail.setWrapText(true);
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Label word = BoardStyle.named(new Label(texts.indonesian("counter.label")), "board-row-word");
        word.setMinWidth(USE_PREF_SIZE);
        HBox place = BoardStyle.named(new HBox(word, counter), "board-row-place");
        place.setAlignment(Pos.CENTER);
        HBox.setHgrow(counter, Priority.ALWAYS);
        counter.limit(1);
        getChildren().addAll(number, detail, place);
        show(null, false);
    }

    /** Shows a call, or an empty line; {@code lit} marks the call that is the current one. */
    void show(@Nullable BoardCall call, boolean lit) {
        setVisible(call != null);
        if (call == null) {
            return;
        }
        number.setText(call.ticket());
        counter.textProperty().set(call.counter());
        detail.setText(call.agency());
        pseudoClassStateChanged(BoardStyle.LONG, call.ticket().length() > TICKET_USUAL);
        pseudoClassStateChanged(BoardStyle.LIT, lit);
        pseudoClassStateChanged(BoardStyle.OVER, call.state() == CallState.ENDED);
    }
}
