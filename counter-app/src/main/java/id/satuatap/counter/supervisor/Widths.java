package id.satuatap.counter.supervisor;

/** Columns are wide in pixels, since the toolkit knows no other measure for them. */
final class Widths {
    /** About one em of the desk's smaller text size; on wider screens columns grow by their policy. */
    static final double EM = 14;

    private Widths() {}
}
