package id.satuatap.devices.led;

import java.util.Arrays;

/**
 * What a Modbus slave says to a write of registers: the frame's first six bytes and a CRC, or function 90h with an exception's
 * code. Immutable. Source: Modbus Application Protocol 1.1b, 6.12 and 7.
 *
 * @param timeoutMillis how long a unit may take to begin
 */
record ModbusAnswer(int timeoutMillis) implements LedAnswer {
    private static final int TAKEN_BYTES = 8;
    private static final int REFUSED_BYTES = 5;
    private static final int EXCEPTION = 0x80;
    private static final int FUNCTION = 0x7F;
    private static final int TRIES = 3;

    @Override
    public Heard of(byte[] frame, byte[] heard) {
        if (heard.length == 0 || (heard[0] == frame[0] && heard.length == 1)) {
            return Heard.PART;
        }
        if (heard[0] != frame[0] || (heard[1] & FUNCTION) != frame[1]) {
            return Heard.NOISE;
        }
        boolean refused = (heard[1] & EXCEPTION) != 0;
        int whole = refused ? REFUSED_BYTES : TAKEN_BYTES;
        if (heard.length < whole) {
            return Heard.PART;
        }
        boolean right = Crc16.sealed(Arrays.copyOf(heard, whole)) && (refused || echoes(frame, heard));
        return !right ? Heard.NOISE : refused ? Heard.REFUSED : Heard.TAKEN;
    }

    private static boolean echoes(byte[] frame, byte[] heard) {
        return Arrays.equals(frame, 0, TAKEN_BYTES - 2, heard, 0, TAKEN_BYTES - 2);
    }

    @Override
    public int tries() {
        return TRIES;
    }
}
