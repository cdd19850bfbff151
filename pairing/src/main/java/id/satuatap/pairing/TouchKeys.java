package id.satuatap.pairing;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Keys to touch, with what an address is made of. Confined to the FX thread. */
final class TouchKeys extends VBox {
    private static final String[] ROWS = {"1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm.:"};
    private static final String ERASE = "\u232B";

    TouchKeys(TextField target) {
        getStyleClass().add("q-touch-keys");
        for (String row : ROWS) {
            HBox keys = new HBox();
            keys.getStyleClass().add("q-touch-row");
            row.chars().forEach(key -> {
                String character = Character.toString(key);
                keys.getChildren().add(key(character, "key-" + name(character), () -> target.appendText(character)));
            });
            getChildren().add(keys);
        }
        HBox last = (HBox) getChildren().get(ROWS.length - 1);
        last.getChildren().add(key(ERASE, "key-erase", () -> erase(target)));
    }

    /** Signs have no place in an id that a style sheet or a test may look for. */
    private static String name(String character) {
        return switch (character) {
            case "." -> "dot";
            case ":" -> "colon";
            case "-" -> "dash";
            default -> character;
        };
    }

    private static void erase(TextField target) {
        String text = target.getText();
        if (!text.isEmpty()) {
            target.setText(text.substring(0, text.length() - 1));
            target.end();
        }
    }

    private static Button key(String label, String id, Runnable pressed) {
        Button key = new Button(label);
        key.setId(id);
        key.getStyleClass().add("q-touch-key");
        key.setFocusTraversable(false);
        key.setMaxWidth(Double.MAX_VALUE);
        key.setOnAction(event -> pressed.run());
        HBox.setHgrow(key, Priority.ALWAYS);
        return key;
    }
}
