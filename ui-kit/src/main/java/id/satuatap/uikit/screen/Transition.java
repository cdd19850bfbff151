package id.satuatap.uikit.screen;

import java.time.Duration;

/** How one screen takes the place of another. Immutable. */
public enum Transition {
    /** At once. */
    NONE(Duration.ZERO),
    /** A short cross-fade; the new screen takes touches from its first frame. */
    FADE(Duration.ofMillis(160));

    private final Duration length;

    Transition(Duration length) {
        this.length = length;
    }

    /** How long it takes. */
    public Duration length() {
        return length;
    }
}
