package id.satuatap.display.board;

import id.satuatap.protocol.view.CallState;
import id.satuatap.uikit.control.FitText;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The current call, to be read from the far end of the hall: number, counter, whose counter. FX thread. */
final class CurrentCallView extends VBox {
    private static final String SEPARATOR = " · ";

    private final BilingualText caption;
    private final HBox recall;
    private final FitText number = BoardStyle.named(new FitText(), "board-number");
    private final FitText counter = BoardStyle.named(new FitText(), "board-counter");
    private final Label agency = BoardStyle.named(new Label(), "board-agency");

    CurrentCallView(BoardViewModel model, BoardTexts texts) {
        getStyleClass().add("board-call");
        caption = BoardStyle.named(new BilingualText(texts, Pos.CENTER_LEFT), "board-call-caption");
        recall = BoardStyle.collapsing(BoardStyle.named(
                new HBox(
                        Icons.of(Icon.RECALL, IconSize.BUTTON),
                        new BilingualText(texts, Pos.CENTER_LEFT, "call.recall.label")),
                "board-recall"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(caption, between, recall);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("board-call-head");
        VBox.setVgrow(number, Priority.ALWAYS);
        getChildren().addAll(head, number, place(texts));
        model.currentProperty().addListener((value, before, after) -> look(after));
        model.litProperty().addListener((value, before, after) -> pseudoClassStateChanged(BoardStyle.LIT, after));
        caption.show(caption(null));
        look(model.currentProperty().get());
    }

    private HBox place(BoardTexts texts) {
        BilingualText word = new BilingualText(texts, Pos.CENTER_LEFT, "counter.label");
        word.getStyleClass().add("board-counter-word");
        agency.setWrapText(true);
        agency.setTextAlignment(TextAlignment.RIGHT);
        agency.setAlignment(Pos.CENTER_RIGHT);
        agency.setMinWidth(0);
        agency.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(agency, Priority.ALWAYS);
        HBox place = new HBox(word, counter, agency);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("board-place");
        return place;
    }

    private void look(@Nullable BoardCall call) {
        if (call == null) {
            return;
        }
        caption.show(caption(call.state()));
        recall.setVisible(call.recall() && call.state() == CallState.CALLED);
        number.textProperty().set(call.ticket());
        counter.textProperty().set(call.counter());
        agency.setText(Stream.of(call.agency(), call.zone())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(SEPARATOR)));
    }

    private static String caption(@Nullable CallState state) {
        if (state == null) {
            return "call.last.label";
        }
        return switch (state) {
            case CALLED -> "call.called.label";
            case SERVING -> "call.serving.label";
            case ENDED -> "call.last.label";
        };
    }
}
