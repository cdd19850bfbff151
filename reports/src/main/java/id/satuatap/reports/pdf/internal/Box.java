package id.satuatap.reports.pdf.internal;

/** A place within a band or frame, in points from its upper left corner. Immutable. */
record Box(int x, int y, int width, int height) {
    /** The same place, moved. */
    Box movedBy(int right, int down) {
        return new Box(x + right, y + down, width, height);
    }
}
