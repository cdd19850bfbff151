package id.satuatap.display.led;

import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TurnState;
import org.jspecify.annotations.Nullable;

/** Stateless. What a unit shows of the hall. */
final class LedTexts {
    private LedTexts() {}

    static LedText of(LedRole role, HallProjection hall) {
        return switch (role.place()) {
            case COUNTER -> ofCounter(role, hall.counters().get(role.of()));
            case ZONE ->
                hall.calls(Integer.parseInt(role.of())).stream()
                        .findFirst()
                        .map(call -> ofCall(role, call))
                        .orElse(LedText.BLANK);
            case QUEUE -> ofQueue(hall.services().get(role.of()));
        };
    }

    /** The number called or served there, blinking until it is served. */
    private static LedText ofCounter(LedRole role, @Nullable CounterView counter) {
        String ticket = counter == null || counter.state() == CounterState.CLOSED ? null : counter.ticket();
        return counter == null || ticket == null
                ? LedText.BLANK
                : lit(role, ticket, counter.turnState() == TurnState.CALLED);
    }

    /** It stays when it has ended: who looks up late still sees what was called last. */
    private static LedText ofCall(LedRole role, CallView call) {
        String text =
                switch (role.shows()) {
                    case NUMBER, WAITING -> call.ticket();
                    case COUNTER -> call.counterLabel();
                    case CALL -> call.ticket() + " " + call.counterLabel();
                };
        return lit(role, text, call.state() == CallState.CALLED);
    }

    private static LedText ofQueue(@Nullable ServiceView service) {
        return service == null ? LedText.BLANK : LedText.steady(String.valueOf(service.waiting()));
    }

    private static LedText lit(LedRole role, String text, boolean awaited) {
        return awaited && role.blinks() ? LedText.blinking(text) : LedText.steady(text);
    }
}
