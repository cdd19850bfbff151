package id.satuatap.kiosk.choice;

/**
 * Immutable. How many tiles stand on one page.
 *
 * @param columns tiles in a row
 * @param rowsMin a page has at least so many rows, so that few tiles do not become huge
 * @param rowsMax a page has at most so many rows, so that each tile keeps 20 mm and its words
 */
public record GridShape(int columns, int rowsMin, int rowsMax) {

    /** Rows of a page when there are so many tiles: pages are few, and equally full. */
    public int rows(int tiles) {
        int pages = Math.max(1, ceil(tiles, columns * rowsMax));
        int rows = ceil(ceil(tiles, pages), columns);
        return Math.max(rowsMin, Math.min(rowsMax, rows));
    }

    /** Pages for so many tiles, at least one. */
    public int pages(int tiles) {
        return Math.max(1, ceil(tiles, columns * rows(tiles)));
    }

    private static int ceil(int amount, int parts) {
        return (amount + parts - 1) / parts;
    }
}
