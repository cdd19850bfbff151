package id.satuatap.devices.led;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineWork;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.Transport;

/** Sends what is wanted, with the silence that displays need between frames. Confined to the line's thread. */
final class LedWork implements LineWork {

    private static final int WRITE_MILLIS = 2_000;
    /** Short, so that a new text waits little; reading also is how a hang-up is noticed. */
    private static final int LISTEN_MILLIS = 100;

    /** Less than the time in which a watch ends its thread. */
    private static final int LEAVING_MILLIS = 1_200;

    private final LedSettings settings;
    private final WantedTexts wanted;
    private final HeardBytes heard;
    private final DeviceClock clock;
    private final byte[] buffer = new byte[64];
    private Deadline gap;
    private Deadline repaint;

    LedWork(LedSettings settings, WantedTexts wanted, HeardBytes heard, DeviceClock clock) {
        this.settings = settings;
        this.wanted = wanted;
        this.heard = heard;
        this.clock = clock;
        this.gap = clock.in(0);
        this.repaint = clock.in(settings.repaintMillis());
    }

    /** Nobody knows what the units show by now: tell them all. */
    @Override
    public void connected(Transport line) {
        repaintAll();
    }

    @Override
    public void turn(Transport line) throws PortException {
        listen(line);
        if (settings.repaintMillis() > 0 && repaint.over()) {
            repaintAll();
        }
        if (gap.over()) {
            var frame = wanted.nextFrame();
            if (frame.isPresent()) {
                line.write(frame.get(), WRITE_MILLIS);
                gap = clock.in(settings.gapMillis());
            }
        }
    }

    private void listen(Transport line) throws PortException {
        int count = line.read(buffer, LISTEN_MILLIS);
        if (count > 0) {
            heard.heard(buffer, count);
        }
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
        for (var frame = wanted.nextFrame(); frame.isPresent() && !patience.over(); frame = wanted.nextFrame()) {
            waitOutTheGap(line);
            line.write(frame.get(), WRITE_MILLIS);
            gap = clock.in(settings.gapMillis());
        }
        // Closing the line drops what is still on its way.
        waitOutTheGap(line);
    }

    private void waitOutTheGap(Transport line) throws PortException {
        while (!gap.over()) {
            listen(line);
        }
    }

    @Override
    public void disconnected(PortStatus status) {
        // The wanted texts wait for the line to come back; its state is told by the watch.
    }
}
