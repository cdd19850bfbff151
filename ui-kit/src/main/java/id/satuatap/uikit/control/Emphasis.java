package id.satuatap.uikit.control;

/** How much a button asks for attention; a screen has one PRIMARY at most. Immutable. */
public enum Emphasis {
    /** The one thing most people do here. */
    PRIMARY("q-primary"),
    /** Beside it, for those it concerns, in gold. */
    HIGHLIGHT("q-highlight"),
    /** Everything else. */
    SECONDARY("q-secondary"),
    /** Cannot be taken back. */
    DANGER("q-danger"),
    /** Hardly there: on coloured ground or in a corner. */
    QUIET("q-quiet");

    private final String styleClass;

    Emphasis(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that sets the colours. */
    String styleClass() {
        return styleClass;
    }
}
