package id.satuatap.kiosk.shell;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Counts the seconds in which nobody touches the screen. Confined to the FX thread; needs no toolkit. */
final class Countdown {
    private static final int TOLD_SECONDS = 10;

    private final Runnable over;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(this, "secondsLeft", 0);
    private int quietSeconds;

    Countdown(Runnable over) {
        this.over = over;
    }

    ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    void restart() {
        quietSeconds = 0;
        secondsLeft.set(0);
    }

    /** A second has passed; at the limit it is over. A limit of 0 is none. */
    void tick(int limitSeconds) {
        if (limitSeconds == 0) {
            restart();
            return;
        }
        quietSeconds++;
        int left = limitSeconds - quietSeconds;
        if (left <= 0) {
            restart();
            over.run();
        } else {
            secondsLeft.set(left <= TOLD_SECONDS ? left : 0);
        }
    }
}
