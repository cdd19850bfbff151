package id.satuatap.uikit.fx;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Ticks of JavaFX timelines. Confined to the FX thread. */
final class ToolkitTicks implements Ticks {
    @Override
    public Subscription every(Duration period, Runnable task) {
        return play(period, task, Animation.INDEFINITE);
    }

    @Override
    public Subscription after(Duration delay, Runnable task) {
        return play(delay, task, 1);
    }

    private static Subscription play(Duration period, Runnable task, int cycles) {
        Timeline timeline =
                new Timeline(new KeyFrame(javafx.util.Duration.millis((double) period.toMillis()), tick -> task.run()));
        timeline.setCycleCount(cycles);
        timeline.play();
        return timeline::stop;
    }
}
