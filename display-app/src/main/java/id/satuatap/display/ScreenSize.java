package id.satuatap.display;

/**
 * Immutable. The size of the board's window in pixels.
 *
 * @param width 320 to 15360
 * @param height 320 to 15360
 */
public record ScreenSize(int width, int height) {
    private static final int MIN = 320;
    private static final int MAX = 15_360;

    public ScreenSize {
        if (width < MIN || width > MAX || height < MIN || height > MAX) {
            throw new IllegalArgumentException(
                    "size must be " + MIN + " to " + MAX + " pixels each way, not " + width + "x" + height);
        }
    }

    /**
     * Reads {@code 1920x1080}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static ScreenSize parse(String text) {
        if (!text.matches("\\d{1,5}x\\d{1,5}")) {
            throw new IllegalArgumentException("size must look like 1920x1080, not " + text);
        }
        int cross = text.indexOf('x');
        return new ScreenSize(Integer.parseInt(text.substring(0, cross)), Integer.parseInt(text.substring(cross + 1)));
    }
}
