package id.satuatap.counter.preview;

/**
 * How large a page is. Immutable.
 *
 * @param width as it is looked at, in points of 1/72 inch
 * @param height likewise
 */
record PageSize(double width, double height) {}
