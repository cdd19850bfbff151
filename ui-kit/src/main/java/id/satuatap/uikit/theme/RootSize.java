package id.satuatap.uikit.theme;

/** Rules for the one font size in pixels from which every other size of a scene follows in em. Immutable. */
final class RootSize {
    private static final double LINES_ON_A_TOUCH_SCREEN = 45;
    private static final double WIDE_DESK_PIXELS = 1900;

    private RootSize() {}

    /**
     * The root font size for a scene.
     *
     * @param width of the scene in pixels; 0 when it has none yet
     * @param height of the scene in pixels; 0 when it has none yet
     * @return whole pixels, never below what can be read on that device
     */
    static int pixels(Device device, double width, double height) {
        double shortSide = Math.min(width, height);
        return switch (device) {
            case KIOSK -> clamp(shortSide / LINES_ON_A_TOUCH_SCREEN, 16, 48);
            case BOARD -> clamp(shortSide / LINES_ON_A_TOUCH_SCREEN, 12, 96);
            case DESK -> width >= WIDE_DESK_PIXELS ? 16 : 14;
        };
    }

    private static int clamp(double pixels, int min, int max) {
        return (int) Math.max(min, Math.min(max, Math.round(pixels)));
    }
}
