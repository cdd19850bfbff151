package id.satuatap.uikit.icon;

/** How large an icon is beside text; the factor lives in icon.css. Immutable. */
public enum IconSize {
    /** As high as the text beside it. */
    TEXT("q-icon-text"),
    /** On buttons. */
    BUTTON("q-icon-button"),
    /** In the badge of a tile. */
    TILE("q-icon-tile"),
    /** In a heading. */
    LARGE("q-icon-large"),
    /** The picture of a whole screen. */
    HUGE("q-icon-huge");

    private final String styleClass;

    IconSize(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that sets the size. */
    String styleClass() {
        return styleClass;
    }
}
