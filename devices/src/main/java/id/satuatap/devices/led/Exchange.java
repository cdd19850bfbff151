package id.satuatap.devices.led;

import id.satuatap.devices.led.LedAnswer.Heard;
import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.Transport;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** One frame and what comes back for it. Confined to the line's thread. */
final class Exchange {
    private static final int WRITE_MILLIS = 2_000;
    /** No answer is longer, not even behind an echo of its question. */
    private static final int HEARD_MAX = 512;

    private final LedListener listener;
    private final DeviceClock clock;
    private final byte[] buffer = new byte[64];

    Exchange(LedListener listener, DeviceClock clock) {
        this.listener = listener;
        this.clock = clock;
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
        while (heard != Heard.TAKEN && heard != Heard.REFUSED && !end.over() && all.size() < HEARD_MAX) {
            int count = line.read(buffer, end.leftMillis());
            all.write(buffer, 0, Math.max(0, count));
            heard = heard(frame, all.toByteArray(), answer);
        }
        return heard;
    }

    /** Adapters of two wires may hear themselves: then the frame comes back before its answer. */
    private static Heard heard(byte[] frame, byte[] all, LedAnswer answer) {
        Heard heard = answer.of(frame, all);
        boolean echoed = all.length >= frame.length && Arrays.equals(frame, 0, frame.length, all, 0, frame.length);
        return heard == Heard.NOISE && echoed
                ? answer.of(frame, Arrays.copyOfRange(all, frame.length, all.length))
                : heard;
    }
}
