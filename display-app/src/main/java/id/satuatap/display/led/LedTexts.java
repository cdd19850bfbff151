package id.satuatap.display.led;

import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.TurnState;
import org.jspecify.annotations.Nullable;

/** Stateless. What the unit of a counter shows: the number called or served there, blinking until it is served. */
final class LedTexts {
    private LedTexts() {}

    static LedText of(@Nullable CounterView counter) {
        String ticket = counter == null || counter.state() == CounterState.CLOSED ? null : counter.ticket();
        if (counter == null || ticket == null) {
            return LedText.BLANK;
        }
        return counter.turnState() == TurnState.CALLED ? LedText.blinking(ticket) : LedText.steady(ticket);
    }
}
