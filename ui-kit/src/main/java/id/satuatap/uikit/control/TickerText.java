package id.satuatap.uikit.control;

import id.satuatap.uikit.fx.Shown;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Running text: moves at a steady pace whatever the frame rate, and only while somebody can see it. Confined to the FX
 * thread.
 */
public final class TickerText extends Region {
    private static final double EMS_PER_SECOND = 4;
    private static final double GAP_EMS = 6;
    private static final double NANOS_PER_SECOND = 1e9;
    /** A longer gap between two frames was a stall; the text goes on from where people last saw it. */
    private static final double LONGEST_FRAME_SECONDS = 0.1;

    private static final String BETWEEN = "     •     ";

    private final Text first = new Text();
    private final Text second = new Text();
    private final Rectangle window = new Rectangle();
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused", false);
    private final ObservableValue<Boolean> shown = Shown.of(this);
    private final Runner runner = new Runner();
    private String next = "";
    private boolean running;
    private double offset;
    private boolean entering;

    /** A ticker without text yet. */
    public TickerText() {
        getStyleClass().add("q-ticker");
        for (Text text : List.of(first, second)) {
            text.getStyleClass().add("q-ticker-text");
            text.setTextOrigin(VPos.CENTER);
            text.setManaged(false);
            getChildren().add(text);
        }
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        shown.addListener((value, before, after) -> runOrRest());
        paused.addListener((value, before, after) -> runOrRest());
    }

    /**
     * Shows these sentences one after the other, round and round, starting at the right edge. While others run, the new ones
     * come when those have run through: nobody loses the line that he reads.
     */
    public void show(List<String> sentences) {
        next = String.join(BETWEEN, sentences);
        if (!running || first.getText().isEmpty()) {
            startAnew();
        } else {
            renewUnseen();
        }
    }

    private void startAnew() {
        if (!next.equals(first.getText())) {
            first.setText(next);
            second.setText(next);
            entering = true;
            requestLayout();
        }
    }

    /** What comes round may become other words only while it is still beyond the right edge. */
    private void renewUnseen() {
        if (period() - offset >= getWidth()) {
            second.setText(next);
        }
    }

    /** Stands still while true. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    /** Moves on by some seconds. */
    void advance(double seconds) {
        offset += Math.min(seconds, LONGEST_FRAME_SECONDS) * EMS_PER_SECOND * em();
        double period = period();
        if (offset >= period) {
            offset -= period;
            first.setText(second.getText());
            renewUnseen();
            if (first.getText().isEmpty()) {
                startAnew();
            }
        }
        place();
    }

    /** How far the text has run to the left, in pixels; negative while it still comes in. */
    double offset() {
        return offset;
    }

    /** The distance after which the text repeats, in pixels; longer than what can be seen. */
    double period() {
        return Math.max(first.getLayoutBounds().getWidth(), getWidth()) + GAP_EMS * em();
    }

    private double em() {
        return first.getFont().getSize();
    }

    private void place() {
        first.setTranslateX(-offset);
        second.setTranslateX(-offset + period());
        second.setVisible(offset >= 0);
    }

    private void runOrRest() {
        running = shown.getValue() && !paused.get();
        if (running) {
            runner.start();
        } else {
            runner.stop();
        }
    }

    @Override
    protected void layoutChildren() {
        if (entering && getWidth() > 0) {
            entering = false;
            offset = -getWidth();
        }
        first.setLayoutY(getHeight() / 2);
        second.setLayoutY(getHeight() / 2);
        place();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * em() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private final class Runner extends AnimationTimer {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (before != 0) {
                advance((now - before) / NANOS_PER_SECOND);
            }
            before = now;
        }
    }
}
