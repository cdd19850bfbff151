package id.satuatap.devices.led;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineWork;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.Transport;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Sends what is wanted, with the silence that displays need between frames, and asks those that answer again and again whether
 * they still live. Confined to the line's thread.
 */
final class LedWork implements LineWork {

    /** Short, so that a new text waits little; reading also is how a hang-up is noticed. */
    private static final int LISTEN_MILLIS = 100;

    /** A serial line waits in steps of 100 ms: less than this is waited out beside it. */
    private static final int SHORT_MILLIS = 50;

    /** Less than the time in which a watch ends its thread. */
    private static final int LEAVING_MILLIS = 1_200;

    private final LedSettings settings;
    private final WantedTexts wanted;
    private final UnitStates states;
    private final Exchange exchange;
    private final DeviceClock clock;
    private final LongConsumer pauseMillis;
    private Deadline gap;
    private Deadline repaint;

    /** @param pauseMillis waits for so many milliseconds */
    LedWork(
            LedSettings settings,
            WantedTexts wanted,
            LedListener listener,
            DeviceClock clock,
            LongConsumer pauseMillis) {
        this.settings = settings;
        this.wanted = wanted;
        this.states = new UnitStates(settings.units(), listener, clock);
        this.exchange = new Exchange(listener, clock, pauseMillis);
        this.clock = clock;
        this.pauseMillis = pauseMillis;
        this.gap = clock.in(0);
        this.repaint = clock.in(settings.repaintMillis());
    }

    /** Nobody knows what the units show by now: tell them all. */
    @Override
    public void connected(Transport line) {
        states.forget();
        wanted.repaint();
        repaint = clock.in(settings.repaintMillis());
    }

    @Override
    public void turn(Transport line) throws PortException {
        listen(line);
        if (settings.repaintMillis() > 0 && repaint.over()) {
            // Who answers is told his text with each question.
            wanted.repaint(unit -> unit.language().answer().isEmpty());
            repaint = clock.in(settings.repaintMillis());
        }
        if (gap.over()) {
            // A call is seen before anybody is asked how he is.
            Optional<LedUnit> next = wanted.next().or(states::toAsk);
            if (next.isPresent()) {
                tell(line, next.get());
            }
        }
    }

    private void listen(Transport line) throws PortException {
        int untilNext = wanted.nothingWaits() ? Math.max(gap.leftMillis(), states.leftMillis()) : gap.leftMillis();
        boolean soon = untilNext < SHORT_MILLIS;
        exchange.listen(line, soon ? 0 : LISTEN_MILLIS);
        if (soon) {
            pauseMillis.accept(untilNext);
        }
    }

    private void tell(Transport line, LedUnit unit) throws PortException {
        byte[] frame = unit.frame(wanted.of(unit));
        Optional<LedAnswer> answer = unit.language().answer();
        if (answer.isPresent()) {
            ask(line, unit, frame, answer.get());
        } else {
            exchange.say(line, frame);
        }
        gap = clock.in(settings.gapMillis());
    }

    private void ask(Transport line, LedUnit unit, byte[] frame, LedAnswer answer) throws PortException {
        switch (exchange.ask(line, frame, answer)) {
            case TAKEN -> states.answered(unit, UnitState.ANSWERS);
            case REFUSED -> states.answered(unit, UnitState.REFUSES);
            case PART, NOISE -> states.missed(unit, answer.tries());
        }
    }

    /** A number that stays lit when nobody answers for it any more would call a visitor to an empty counter. */
    @Override
    public void leaving(Transport line) throws PortException {
        Deadline patience = clock.in(LEAVING_MILLIS);
        wanted.blankAll();
        for (Optional<LedUnit> unit = wanted.next(); unit.isPresent() && !patience.over(); unit = wanted.next()) {
            waitOutTheGap(line);
            exchange.say(line, unit.get().frame(LedText.BLANK));
            gap = clock.in(settings.gapMillis());
        }
        // Closing the line drops what is still on its way.
        waitOutTheGap(line);
    }

    private void waitOutTheGap(Transport line) throws PortException {
        while (!gap.over()) {
            exchange.listen(line, LISTEN_MILLIS);
        }
    }

    @Override
    public void disconnected(PortStatus status) {
        // The wanted texts wait for the line to come back; its state is told by the watch.
    }
}
