package id.satuatap.display.board;

import id.satuatap.protocol.view.CallState;
import id.satuatap.uikit.control.FitText;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The current call, to be read from the far end of the hall: number, counter, whose counter. FX thread. */
final class CurrentCallView extends VBox {
    private final BoardViewModel model;
    private final BoardTexts texts;
    private final BilingualText caption;
    private final HBox recall;
    private final FitText number = BoardStyle.named(new FitText(), "board-number");
    private final FitText counter = BoardStyle.named(new FitText(), "board-counter");
    private final Label agency = BoardStyle.named(new Label(), "board-agency");
    private final Label zone = BoardStyle.named(new Label(), "board-call-zone");

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
        this.model = model;
        this.texts = texts;
        model.currentProperty().addListener((value, before, after) -> look(after));
        model.linkProperty()
                .addListener(
                        (value, before, after) -> look(model.currentProperty().get()));
        model.callingProperty()
                .addListener(
                        (value, before, after) -> look(model.currentProperty().get()));
        model.litProperty().addListener((value, before, after) -> pseudoClassStateChanged(BoardStyle.LIT, after));
        look(model.currentProperty().get());
    }

    private HBox place(BoardTexts texts) {
        BilingualText word = new BilingualText(texts, Pos.CENTER_LEFT, "counter.label");
        word.getStyleClass().add("board-counter-word");
        agency.setWrapText(true);
        zone.managedProperty().bind(zone.textProperty().isNotEmpty());
        zone.setMinHeight(USE_PREF_SIZE);
        VBox words = BoardStyle.named(new VBox(agency, zone), "board-whose");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinSize(0, 0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox place = new HBox(word, counter, words);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("board-place");
        return place;
    }

    private void look(@Nullable BoardCall call) {
        if (call == null) {
            return;
        }
        boolean lost = model.linkProperty().get().lost();
        CallState state = model.callingProperty().get() ? CallState.CALLED : call.state();
        caption.show(lost ? "call.last.label" : caption(state));
        recall.setVisible(call.recall() && state == CallState.CALLED);
        number.textProperty().set(call.ticket());
        counter.textProperty().set(call.counter());
        agency.setText(call.agency());
        zone.setText(call.zone() == 0 ? "" : texts.indonesian("zone.label", call.zone()));
    }

    private static String caption(CallState state) {
        return switch (state) {
            case CALLED -> "call.called.label";
            case SERVING -> "call.serving.label";
            case ENDED -> "call.last.label";
        };
    }
}
