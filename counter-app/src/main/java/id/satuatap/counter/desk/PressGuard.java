package id.satuatap.counter.desk;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the second press of a double press from meeting what the first one brought. Confined to the FX thread.
 *
 * <p>For a moment after another visitor, or another state of the same one, has come to the desk, no press on the screen
 * counts, for the officer aimed at what was there before; nor does the key that he pressed last, which may bounce.
 * Another key was meant, however quick he is.
 */
final class PressGuard {
    /**
     * Real time by the toolkit's timer, for fingers do not run faster with a demo's clock; no system takes two presses
     * further apart for a double click.
     */
    private static final Duration SETTLING = Duration.ofMillis(900);

    private final Ticks ticks;
    private final Runnable changed;
    private Subscription waiting = Subscription.NONE;
    private boolean settling;
    private @Nullable Means last;

    /** @param changed told when a moment is over */
    PressGuard(Ticks ticks, Runnable changed) {
        this.ticks = ticks;
        this.changed = changed;
    }

    /** What can be pressed has become something else just now. */
    void restart() {
        settling = true;
        waiting.close();
        waiting = ticks.after(SETTLING, () -> {
            settling = false;
            changed.run();
        });
    }

    /** Whether what can be pressed is too new for a press on the screen. */
    boolean settling() {
        return settling;
    }

    /** Whether a press that comes now was meant for what is there now. */
    boolean meant(Means by) {
        boolean bounced = settling && (by.pointed() || by.equals(last));
        last = by;
        return !bounced;
    }
}
