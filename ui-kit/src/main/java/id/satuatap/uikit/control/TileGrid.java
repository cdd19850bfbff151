package id.satuatap.uikit.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Lays tiles out in equal cells that fill the whole area, row by row. Confined to the FX thread. */
public final class TileGrid extends Region {
    private static final double GAP_PARTS = 60;

    private int columns = 1;
    private int rows = 1;

    /** An empty grid. */
    public TileGrid() {
        getStyleClass().add("q-tiles");
    }

    /**
     * Shows these tiles in a grid of fixed cells; missing tiles leave empty cells, so that pages look alike.
     *
     * @throws IllegalArgumentException when the tiles are more than the cells
     */
    public void show(int columnCount, int rowCount, List<? extends Node> tiles) {
        if (tiles.size() > columnCount * rowCount) {
            throw new IllegalArgumentException(
                    tiles.size() + " tiles do not fit " + columnCount + " x " + rowCount + " cells");
        }
        columns = columnCount;
        rows = rowCount;
        getChildren().setAll(tiles);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = Math.round(Math.max(getWidth(), getHeight()) / GAP_PARTS);
        double width = (getWidth() - gap * (columns - 1)) / columns;
        double height = (getHeight() - gap * (rows - 1)) / rows;
        for (int i = 0; i < getChildren().size(); i++) {
            double left = (i % columns) * (width + gap);
            int row = i / columns;
            double top = row * (height + gap);
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            snapPositionX(left), snapPositionY(top), snapPositionX(width), snapPositionY(height));
        }
    }
}
