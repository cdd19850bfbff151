package id.satuatap.devices.led;

import id.satuatap.devices.led.LedAnswer.Heard;
import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.Transport;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** One frame and what comes back for it. Confined to the line's thread. */
final class Exchange {
    private static final int WRITE_MILLIS = 2_000;
    /** No answer is longer, not even behind an echo of its question. */
    private static final int HEARD_MAX = 512;
    /** A serial line waits in steps of so many milliseconds; what is left is waited out beside it. */
    private static final int STEP_MILLIS = 100;

    private static final int SLICE_MILLIS = 5;
    /** An answer that has begun may take so long to go on. */
    private static final int PAUSE_WITHIN_MILLIS = 50;

    private final LedListener listener;
    private final DeviceClock clock;
    private final LongConsumer pauseMillis;
    private final byte[] buffer = new byte[64];

    /** @param pauseMillis waits for so many milliseconds */
    Exchange(LedListener listener, DeviceClock clock, LongConsumer pauseMillis) {
        this.listener = listener;
        this.clock = clock;
        this.pauseMillis = pauseMillis;
    }

    /** Sends what nothing answers. */
    void say(Transport line, byte[] frame) throws PortException {
        line.write(frame, WRITE_MILLIS);
    }

    /** Listens for what comes unasked. */
    boolean listen(Transport line, int millis) throws PortException {
        int count = line.read(buffer, millis);
        if (count > 0) {
            listener.heard(buffer, count);
        }
        return count > 0;
    }

    /** Sends and waits for the answer; what has no end in time is part of one, or nothing. */
    Heard ask(Transport line, byte[] frame, LedAnswer answer) throws PortException {
        while (listen(line, 0)) {
            // What came late must not be taken for the answer to come.
        }
        line.write(frame, WRITE_MILLIS);
        Deadline end = clock.in(line.settings().millisFor(frame.length) + answer.timeoutMillis());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Heard heard = Heard.PART;
        boolean late = false;
        while (heard != Heard.TAKEN && heard != Heard.REFUSED && !late && all.size() < HEARD_MAX) {
            // What came while this thread did not run was in time: the line is looked at once more.
            late = end.over();
            int count = Math.max(0, read(line, end.leftMillis()));
            all.write(buffer, 0, count);
            heard = heard(frame, all.toByteArray(), answer);
            if (count > 0 && end.leftMillis() < PAUSE_WITHIN_MILLIS) {
                end = clock.in(PAUSE_WITHIN_MILLIS);
                late = false;
            }
        }
        return heard;
    }

    private int read(Transport line, int leftMillis) throws PortException {
        if (leftMillis >= STEP_MILLIS) {
            return line.read(buffer, leftMillis - leftMillis % STEP_MILLIS);
        }
        int count = line.read(buffer, 0);
        if (count == 0) {
            pauseMillis.accept(Math.min(leftMillis, SLICE_MILLIS));
        }
        return count;
    }

    /**
     * What stands first in all that came, behind whatever does not belong to it: adapters of two wires hear the frame itself,
     * and a line whose sender is switched on bears a stray byte.
     */
    private static Heard heard(byte[] frame, byte[] all, LedAnswer answer) {
        Heard heard = Heard.NOISE;
        for (int from = 0; from <= all.length; from++) {
            switch (answer.of(frame, Arrays.copyOfRange(all, from, all.length))) {
                case TAKEN -> {
                    return Heard.TAKEN;
                }
                case REFUSED -> {
                    return Heard.REFUSED;
                }
                case PART -> heard = Heard.PART;
                case NOISE -> {
                    // Looked at from the next byte on.
                }
            }
        }
        return heard;
    }
}
