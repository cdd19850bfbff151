package id.satuatap.kiosk.choice;

/**
 * Immutable. How many tiles stand on one page.
 *
 * @param columns tiles in a row
 * @param rowsMin a page has at least so many rows, so that few tiles do not become huge
 * @param rowsMax a page has at most so many rows, so that each tile keeps 20 mm and its words
 */
public record GridShape(int columns, int rowsMin, int rowsMax) {

    /** Rows of a page when there are so many tiles: as many as are needed, within the limits. */
    public int rows(int tiles) {
        int needed = (tiles + columns - 1) / columns;
        return Math.max(rowsMin, Math.min(rowsMax, needed));
    }

    /** Pages for so many tiles, at least one. */
    public int pages(int tiles) {
        int size = columns * rows(tiles);
        return Math.max(1, (tiles + size - 1) / size);
    }
}
