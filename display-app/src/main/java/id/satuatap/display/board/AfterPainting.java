package id.satuatap.display.board;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Confined to the FX thread. Runs tasks at the beginning of the pulse after the one that lays out and hands over to the
 * renderer what stands on the scene graph now. Each task waits two pulses, so the list stays short.
 */
public final class AfterPainting implements Executor {
    private List<Runnable> next = new ArrayList<>();
    private List<Runnable> painting = new ArrayList<>();
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    @Override
    public void execute(Runnable task) {
        next.add(task);
        pulses.start();
    }

    private void pulse() {
        List<Runnable> painted = painting;
        painting = next;
        next = new ArrayList<>();
        painted.forEach(Runnable::run);
        if (painting.isEmpty() && next.isEmpty()) {
            pulses.stop();
        }
    }
}
