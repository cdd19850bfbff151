package id.satuatap.uikit.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/**
 * A button whose content takes the whole of it, where JavaFX gives a graphic only its preferred size. Confined to the
 * FX thread.
 */
abstract class FilledButton extends Button {
    private final Region content;

    FilledButton(Region content) {
        this.content = content;
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        Insets insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
                Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
    }

    @Override
    protected final double computePrefWidth(double height) {
        return content.prefWidth(-1) + across();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return content.prefHeight(inside(width)) + down();
    }

    @Override
    protected final double computeMinWidth(double height) {
        return content.minWidth(-1) + across();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return content.minHeight(inside(width)) + down();
    }

    private double inside(double width) {
        return width < 0 ? width : Math.max(0, width - across());
    }

    private double across() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double down() {
        Insets insets = getInsets();
        return insets.getTop() + insets.getBottom();
    }
}
