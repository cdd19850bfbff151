package id.satuatap.devices.led;

import id.satuatap.devices.led.LedAnswer.Heard;
import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineWork;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.Transport;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends what is wanted, with the silence that displays need between frames, and asks those that answer each second whether
 * they still live. Confined to the line's thread.
 */
final class LedWork implements LineWork {

    /** Short, so that a new text waits little; reading also is how a hang-up is noticed. */
    private static final int LISTEN_MILLIS = 100;

    /** A serial line waits in steps of 100 ms: less than this is waited out beside it. */
    private static final int SHORT_MILLIS = 50;

    /** With the time that a silent unit is waited for, its silence is known within two seconds. */
    private static final int ASK_MILLIS = 1_000;

    /** Less than the time in which a watch ends its thread. */
    private static final int LEAVING_MILLIS = 1_200;

    private final LedSettings settings;
    private final WantedTexts wanted;
    private final UnitStates states;
    private final Exchange exchange;
    private final DeviceClock clock;
    private Deadline gap;
    private Deadline repaint;
    private Deadline ask;

    LedWork(LedSettings settings, WantedTexts wanted, LedListener listener, DeviceClock clock) {
        this.settings = settings;
        this.wanted = wanted;
        this.states = new UnitStates(settings.units(), listener);
        this.exchange = new Exchange(listener, clock);
        this.clock = clock;
        this.gap = clock.in(0);
        this.repaint = clock.in(settings.repaintMillis());
        this.ask = clock.in(ASK_MILLIS);
    }

    /** Nobody knows what the units show by now: tell them all. */
    @Override
    public void connected(Transport line) {
        states.forget();
        repaintAll();
    }

    @Override
    public void turn(Transport line) throws PortException {
        listen(line);
        if (settings.repaintMillis() > 0 && repaint.over()) {
            repaintAll();
        }
        if (ask.over()) {
            wanted.repaint(states.toAsk());
            ask = clock.in(ASK_MILLIS);
        }
        if (gap.over()) {
            Optional<LedUnit> next = wanted.next();
            if (next.isPresent()) {
                tell(line, next.get());
            }
        }
    }

    private void listen(Transport line) throws PortException {
        boolean soon = !wanted.nothingWaits() && gap.leftMillis() < SHORT_MILLIS;
        exchange.listen(line, soon ? 0 : LISTEN_MILLIS);
        if (soon) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(gap.leftMillis()));
        }
    }

    private void tell(Transport line, LedUnit unit) throws PortException {
        byte[] frame = unit.frame(wanted.of(unit));
        Optional<LedAnswer> answer = unit.language().answer();
        if (answer.isPresent()) {
            states.become(unit, asked(line, unit, frame, answer.get()));
        } else {
            exchange.say(line, frame);
        }
        gap = clock.in(settings.gapMillis());
    }

    private UnitState asked(Transport line, LedUnit unit, byte[] frame, LedAnswer answer) throws PortException {
        int tries = states.of(unit) == UnitState.SILENT ? 1 : answer.tries();
        for (int tried = 0; tried < tries; tried++) {
            Heard heard = exchange.ask(line, frame, answer);
            if (heard == Heard.TAKEN) {
                return UnitState.ANSWERS;
            }
            if (heard == Heard.REFUSED) {
                return UnitState.REFUSES;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(settings.gapMillis()));
        }
        return UnitState.SILENT;
    }

    private void repaintAll() {
        wanted.repaint();
        repaint = clock.in(settings.repaintMillis());
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
