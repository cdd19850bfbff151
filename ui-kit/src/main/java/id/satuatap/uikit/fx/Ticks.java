package id.satuatap.uikit.fx;

import java.time.Duration;

/**
 * Work on the FX thread after or at each lapse of time: clocks, idle resets, messages that go away. Confined to the FX
 * thread; a test supplies its own and lets time pass by hand.
 */
public interface Ticks {
    /** Runs the task again and again, first after one period, until the subscription is closed. */
    Subscription every(Duration period, Runnable task);

    /** Runs the task once after a delay unless the subscription was closed before. */
    Subscription after(Duration delay, Runnable task);

    /** Ticks of the toolkit's own timer. */
    static Ticks toolkit() {
        return new ToolkitTicks();
    }
}
