package id.satuatap.uikit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds labels whose text does not fit its place: ended by an ellipsis, or with a word broken. FX thread. */
final class CutTexts {
    private CutTexts() {}

    static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        collect(root, cut);
        return cut;
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> text.getStyleClass().contains("text") && text.isVisible())
                        .anyMatch(drawn -> !drawn.getText().equals(labeled.getText()) || breaksAWord(labeled, drawn));
    }

    private static boolean breaksAWord(Labeled labeled, Text drawn) {
        if (drawn.getWrappingWidth() <= 0) {
            return false;
        }
        Text ruler = new Text();
        ruler.setFont(drawn.getFont());
        return Stream.of(labeled.getText().split("\\s+", -1)).anyMatch(word -> {
            ruler.setText(word);
            return ruler.getLayoutBounds().getWidth() > drawn.getWrappingWidth() + 1;
        });
    }
}
