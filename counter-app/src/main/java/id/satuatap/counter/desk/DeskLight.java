package id.satuatap.counter.desk;

import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.view.TurnView;

/** What the LED unit above a counter shows. Stateless. */
public final class DeskLight {
    private DeskLight() {}

    /** The number blinks until its visitor has come, and stands still while he is served; nobody here is dark. */
    public static LedText of(DeskScene scene) {
        String ticket = scene.turn().map(TurnView::ticket).orElse("");
        return switch (scene.standing()) {
            case CALLED -> LedText.blinking(ticket);
            case SERVING -> LedText.steady(ticket);
            case FREE, PAUSED, NOT_MINE -> LedText.BLANK;
        };
    }
}
