package id.satuatap.counter.preview;

/**
 * A piece of a page. Immutable.
 *
 * @param x from the left edge, in points
 * @param y from the upper edge, in points
 */
record Area(double x, double y, double width, double height) {
    Area with(Area next) {
        double left = Math.min(x, next.x);
        double top = Math.min(y, next.y);
        return new Area(
                left,
                top,
                Math.max(x + width, next.x + next.width) - left,
                Math.max(y + height, next.y + next.height) - top);
    }

    /** Whether a piece stands on the same line, as far as a reader would say so. */
    boolean beside(Area next) {
        return Math.abs(y - next.y) < height / 2;
    }
}
