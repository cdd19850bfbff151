package id.satuatap.devices.simulator.printer.internal;

import java.util.Arrays;

/**
 * Finds the commands that a printer obeys the moment they arrive, even inside the data of another command. Confined to
 * the simulated printer's thread.
 */
public final class RealTimeScanner {
    private static final byte[] CLEAR = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private final byte[] last = new byte[CLEAR.length];

    /** What a real-time command asks for. */
    public interface Orders {
        /** {@code DLE EOT n}. */
        void status(int n);

        /** {@code DLE ENQ n}. */
        void recover(int n);

        /** {@code DLE DC4} function 8. */
        void clearBuffers();
    }

    /** Takes one byte and gives the order that it completes, if any. */
    public void feed(byte value, Orders orders) {
        System.arraycopy(last, 1, last, 0, last.length - 1);
        last[last.length - 1] = value;
        int before = last[last.length - 2];
        if (last[last.length - 3] == 0x10 && before == 0x04 && value >= 1 && value <= 4) {
            orders.status(value);
        } else if (last[last.length - 3] == 0x10 && before == 0x05 && value >= 1 && value <= 2) {
            orders.recover(value);
        } else if (Arrays.equals(last, CLEAR)) {
            orders.clearBuffers();
        }
    }
}
