package id.satuatap.devices.led;

import java.util.Optional;

/**
 * A number display with Modbus RTU, which answers: function 16 writes the registers of its {@link RegisterMap}. Immutable.
 *
 * <p>Frames and their CRC (initially FFFF, polynomial A001, low byte first): Modbus over Serial Line 1.02. A unit that says
 * nothing is asked three times.
 *
 * @param waitMillis how long the unit may take to answer, 20..1000
 */
public record ModbusUnit(RegisterMap map, int waitMillis) implements LedLanguage {
    /** Displays answer within some 20 ms, a USB adapter adds 16: see docs/devices.md for what a longer wait costs. */
    static final int WAIT_MILLIS = 100;

    private static final int WAIT_MILLIS_MIN = 20;
    private static final int WAIT_MILLIS_MAX = 1_000;
    static final int WRITE_REGISTERS = 0x10;
    private static final int ADDRESS_MAX = 247;
    private static final int WIDTH_MAX = 64;
    /** Well over the 3.5 characters that end a frame, 4 ms at 9600 baud. */
    private static final int GAP_MILLIS = 10;

    public ModbusUnit {
        if (waitMillis < WAIT_MILLIS_MIN || waitMillis > WAIT_MILLIS_MAX) {
            throw new IllegalArgumentException(
                    "wait must be " + WAIT_MILLIS_MIN + ".." + WAIT_MILLIS_MAX + ": " + waitMillis);
        }
    }

    @Override
    public byte[] frame(int address, int width, LedText text) {
        byte[] values = map.values(width, text);
        int count = values.length / 2;
        byte[] frame = new byte[9 + values.length];
        frame[0] = (byte) address;
        frame[1] = WRITE_REGISTERS;
        frame[2] = (byte) (map.register() >> 8);
        frame[3] = (byte) map.register();
        frame[4] = (byte) (count >> 8);
        frame[5] = (byte) count;
        frame[6] = (byte) values.length;
        System.arraycopy(values, 0, frame, 7, values.length);
        Crc16.seal(frame);
        return frame;
    }

    @Override
    public int gapMillis() {
        return GAP_MILLIS;
    }

    @Override
    public boolean blinks() {
        return false;
    }

    @Override
    public Optional<LedAnswer> answer() {
        return Optional.of(new ModbusAnswer(waitMillis));
    }

    @Override
    public void check(int address, int width) {
        LedLanguage.within("modbus", address, 1, ADDRESS_MAX, width, WIDTH_MAX);
    }
}
