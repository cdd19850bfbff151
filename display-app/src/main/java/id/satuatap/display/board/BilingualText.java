package id.satuatap.display.board;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A few words in Indonesian with the English ones small beneath. Confined to the FX thread. */
final class BilingualText extends VBox {
    private final BoardTexts texts;
    private final Label indonesian = BoardStyle.named(new Label(), "board-indonesian");
    private final Label english = BoardStyle.named(new Label(), "board-english");

    BilingualText(BoardTexts texts, Pos alignment) {
        this.texts = texts;
        getStyleClass().add("board-bilingual");
        setAlignment(alignment);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(indonesian, english);
    }

    BilingualText(BoardTexts texts, Pos alignment, String key) {
        this(texts, alignment);
        show(key);
    }

    /** Lets long words go on in a second line where there is no room. */
    void wrap(TextAlignment alignment) {
        setMinWidth(0);
        for (Label label : new Label[] {indonesian, english}) {
            label.setWrapText(true);
            label.setTextAlignment(alignment);
        }
    }

    void show(String key) {
        show(texts.indonesian(key), texts.english(key));
    }

    void show(String inIndonesian, String inEnglish) {
        indonesian.setText(inIndonesian);
        english.setText(inEnglish);
    }
}
