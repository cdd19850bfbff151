package id.satuatap.devices.printer;

/** Where lines stand on the paper. Immutable. */
public enum Align {
    /** At the left edge. */
    LEFT(0),
    /** In the middle. */
    CENTRE(1),
    /** At the right edge. */
    RIGHT(2);

    private final int operand;

    Align(int operand) {
        this.operand = operand;
    }

    /** The operand of {@code ESC a}. */
    int operand() {
        return operand;
    }
}
