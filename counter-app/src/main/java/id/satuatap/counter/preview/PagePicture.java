package id.satuatap.counter.preview;

/**
 * A page as it was drawn. Whoever holds it leaves its pixels as they are.
 *
 * @param page counted from 0
 * @param scale pixels a point
 * @param pixels in rows from the upper edge, each with alpha first and its colours multiplied by it
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of the pixels would guard nothing.
record PagePicture(int page, double scale, int width, int height, int[] pixels) {
    long bytes() {
        return (long) pixels.length * Integer.BYTES;
    }
}
