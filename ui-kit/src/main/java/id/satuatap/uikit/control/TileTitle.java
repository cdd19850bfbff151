package id.satuatap.uikit.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The title of a tile: takes the largest of a few sizes in which no word is broken and all lines fit. Confined to the
 * FX thread.
 *
 * <p>Names of Indonesian agencies run from "Samsat" to more than eighty characters, and a line break inside
 * "Ketenagakerjaan" reads as another word.
 */
final class TileTitle extends Label {
    /** From large to small; the factors live in tile.css. */
    private static final List<String> SIZES =
            List.of("q-title-large", "q-title-medium", "q-title-small", "q-title-tiny");

    private final Text ruler = new Text();
    private String fitted = "";

    TileTitle() {
        getStyleClass().addAll("q-tile-title", SIZES.get(0));
        setWrapText(true);
    }

    /**
     * Chooses the size for a box; does nothing when text, box and surrounding font are as before.
     *
     * @param height all there is
     * @param wishedHeights what the title should keep to, so that what stands below it has room, unless that takes the
     *     smallest size; the most wished first
     */
    void fit(double width, double height, List<Double> wishedHeights, Font surrounding) {
        String question = getText() + '|' + width + '|' + height + '|' + wishedHeights + '|' + surrounding.getSize();
        if (question.equals(fitted)) {
            return;
        }
        fitted = question;
        List<String> readable = SIZES.subList(0, SIZES.size() - 1);
        if (wishedHeights.stream().noneMatch(wished -> fits(readable, width, wished))) {
            fits(SIZES, width, height);
        }
    }

    private boolean fits(List<String> sizes, double width, double height) {
        for (String size : sizes) {
            wear(size);
            if (longestWord() <= width && prefHeight(width) <= height) {
                return true;
            }
        }
        return false;
    }

    private void wear(String size) {
        getStyleClass().removeAll(SIZES);
        getStyleClass().add(size);
        applyCss();
    }

    private double longestWord() {
        ruler.setFont(getFont());
        double longest = 0;
        for (String word : getText().split("\\s+")) {
            ruler.setText(word);
            longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
        }
        return Math.ceil(longest);
    }
}
