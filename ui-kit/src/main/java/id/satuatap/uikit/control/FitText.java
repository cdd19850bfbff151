package id.satuatap.uikit.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;

/**
 * One line of text as large as its box allows, centred. Confined to the FX thread.
 *
 * <p>The height is measured on capitals and digits, so the size does not jump between numbers.
 */
public final class FitText extends Region {
    private static final String TALLEST = "A0";

    private final Text text = new Text();
    private final Text ruler = new Text(TALLEST);
    private final Scale scale = new Scale();
    private double maxScale = Double.MAX_VALUE;

    /** An empty line. */
    public FitText() {
        getStyleClass().add("q-fit");
        text.getStyleClass().add("q-fit-text");
        text.setBoundsType(TextBoundsType.VISUAL);
        ruler.setBoundsType(TextBoundsType.VISUAL);
        ruler.setVisible(false);
        ruler.fontProperty().bind(text.fontProperty());
        text.getTransforms().add(scale);
        text.setManaged(false);
        ruler.setManaged(false);
        getChildren().addAll(ruler, text);
        text.textProperty().addListener((value, before, after) -> requestLayout());
        text.fontProperty().addListener((value, before, after) -> requestLayout());
    }

    /** What is written. */
    public StringProperty textProperty() {
        return text.textProperty();
    }

    /** Never larger than this many times the size that CSS gives. */
    public void limit(double times) {
        maxScale = times;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Bounds bounds = text.getLayoutBounds();
        Bounds tall = ruler.getLayoutBounds();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (bounds.getWidth() <= 0 || tall.getHeight() <= 0 || width <= 0 || height <= 0) {
            return;
        }
        double factor = Math.min(maxScale, Math.min(width / bounds.getWidth(), height / tall.getHeight()));
        scale.setX(factor);
        scale.setY(factor);
        text.setLayoutX(snappedLeftInset() + (width - bounds.getWidth() * factor) / 2 - bounds.getMinX() * factor);
        text.setLayoutY(snappedTopInset() + (height - tall.getHeight() * factor) / 2 - tall.getMinY() * factor);
    }

    @Override
    protected double computePrefWidth(double height) {
        return text.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ruler.getLayoutBounds().getHeight() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
