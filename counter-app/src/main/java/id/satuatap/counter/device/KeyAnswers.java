package id.satuatap.counter.device;

import id.satuatap.devices.led.LedText;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;

/**
 * What a counter's LED unit shows, and how it and the PC's sound answer the keypad. Confined to the FX thread.
 *
 * <p>A number that is called or leaves is itself the light's answer. A press that did nothing would leave the unit as it was: so
 * for a moment a steady number blinks, and where that cannot be seen, dashes stand in its place.
 */
public final class KeyAnswers implements KeyAnswer {
    /** A line of QSystem units takes 0.6 s for the sign and for what comes after it. */
    static final Duration SIGN_TIME = Duration.ofMillis(1_500);

    private static final LedText DASHES = LedText.steady("---");

    private final Unit unit;
    private final KeyAnswer sound;
    private final Ticks ticks;
    private LedText wanted = LedText.BLANK;
    private Subscription sign = Subscription.NONE;

    /** The counter's LED unit, where it has one. */
    public interface Unit {
        /** Shows a text from now on. */
        void show(LedText text);

        /** Whether a blinking text blinks there. */
        boolean blinks();
    }

    public KeyAnswers(Unit unit, KeyAnswer sound, Ticks ticks) {
        this.unit = unit;
        this.sound = sound;
        this.ticks = ticks;
    }

    /** What the unit shows from now on; a sign gives way only to what is new. */
    public void show(LedText text) {
        if (!text.equals(wanted)) {
            wanted = text;
            sign.close();
            unit.show(text);
        }
    }

    @Override
    public void taken() {
        sound.taken();
    }

    @Override
    public void refused() {
        sound.refused();
        sign.close();
        boolean canBlink = unit.blinks() && !wanted.blinking() && !wanted.text().isEmpty();
        unit.show(canBlink ? LedText.blinking(wanted.text()) : DASHES);
        sign = ticks.after(SIGN_TIME, () -> unit.show(wanted));
    }
}
