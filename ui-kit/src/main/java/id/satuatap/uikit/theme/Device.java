package id.satuatap.uikit.theme;

/** The class of device a scene is made for: it decides size, hover and light or dark. Immutable. */
public enum Device {
    /** A touch screen that a standing visitor uses: large targets, no hover. */
    KIOSK("q-kiosk"),
    /** A PC at a counter, with mouse and keyboard: dense. */
    DESK("q-desk"),
    /** A screen in the hall that nobody touches and that is read from metres away: dark, very large. */
    BOARD("q-board");

    private final String styleClass;

    Device(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that the root of every scene of this device carries. */
    public String styleClass() {
        return styleClass;
    }
}
