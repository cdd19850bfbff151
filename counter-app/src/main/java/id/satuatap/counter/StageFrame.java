package id.satuatap.counter;

import id.satuatap.counter.desk.DeskFrame;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Gives the app's window the size and place that its form needs. Confined to the FX thread. */
final class StageFrame implements DeskFrame {
    private static final double WINDOW_WIDTH = 1366;
    private static final double WINDOW_HEIGHT = 768;
    private static final double WIDE_PIXELS = 1900;
    private static final double STRIP_HEIGHT = 96;
    private static final double WIDE_STRIP_HEIGHT = 110;
    private static final double CHOOSER_HEIGHT = 460;

    private final Stage stage;
    private double windowX;
    private double windowY;
    private double windowWidth;
    private double windowHeight;
    private boolean strip;

    StageFrame(Stage stage) {
        this.stage = stage;
        Rectangle2D area = area();
        windowWidth = Math.min(WINDOW_WIDTH, area.getWidth());
        windowHeight = Math.min(WINDOW_HEIGHT, area.getHeight());
        windowX = area.getMinX() + (area.getWidth() - windowWidth) / 2;
        windowY = area.getMinY() + (area.getHeight() - windowHeight) / 2;
        place(windowX, windowY, windowWidth, windowHeight);
    }

    /** Gives a stage the size of a window of this app, within what the screen leaves. */
    static void fit(Stage stage) {
        new StageFrame(stage).window();
    }

    @Override
    public void strip(boolean higher) {
        if (!strip) {
            windowX = stage.getX();
            windowY = stage.getY();
            windowWidth = stage.getWidth();
            windowHeight = stage.getHeight();
        }
        strip = true;
        Rectangle2D area = area();
        double width = Math.min(area.getWidth(), Math.max(WINDOW_WIDTH, stage.getWidth()));
        double band = width >= WIDE_PIXELS ? WIDE_STRIP_HEIGHT : STRIP_HEIGHT;
        double height = (higher ? band + CHOOSER_HEIGHT : band) + decoration();
        stage.setAlwaysOnTop(true);
        place(area.getMinX(), area.getMinY(), width, height);
    }

    @Override
    public void window() {
        if (strip) {
            strip = false;
            stage.setAlwaysOnTop(false);
            place(windowX, windowY, windowWidth, windowHeight);
        }
    }

    // What the desktop puts around the scene; not known before the window was shown once.
    private double decoration() {
        boolean shown = stage.isShowing() && stage.getScene() != null;
        return shown ? Math.max(0, stage.getHeight() - stage.getScene().getHeight()) : 0;
    }

    private Rectangle2D area() {
        return Screen.getPrimary().getVisualBounds();
    }

    private void place(double x, double y, double width, double height) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
