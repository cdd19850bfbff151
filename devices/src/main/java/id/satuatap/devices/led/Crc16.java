package id.satuatap.devices.led;

/** The check value of Modbus: initially FFFF, polynomial A001 reflected, its low byte sent first. Stateless. */
public final class Crc16 {
    private static final int INITIAL = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    /** Of the first bytes. */
    public static int of(byte[] bytes, int count) {
        int crc = INITIAL;
        for (int i = 0; i < count; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ POLYNOMIAL;
            }
        }
        return crc;
    }

    /** Puts the check value of what stands before them into the last two bytes. */
    public static void seal(byte[] frame) {
        int crc = of(frame, frame.length - 2);
        frame[frame.length - 2] = (byte) crc;
        frame[frame.length - 1] = (byte) (crc >> 8);
    }

    /** Whether the last two bytes are the check value of those before. */
    public static boolean sealed(byte[] frame) {
        int crc = of(frame, frame.length - 2);
        return frame[frame.length - 2] == (byte) crc && frame[frame.length - 1] == (byte) (crc >> 8);
    }
}
