package id.satuatap.devices.printer.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Questions and orders to a printer that are no part of a ticket. Bytes from Epson's ESC/POS reference. Immutable. */
final class Queries {
    private static final byte[] REAL_TIME = hex("10 04 01 10 04 02 10 04 03 10 04 04");
    private static final byte[] AUTO_STATUS_ON = hex("1D 61 0F");
    private static final byte[] IN_ORDER = hex("1D 72 01");
    private static final byte[] MAKER = hex("1D 49 42");
    private static final byte[] NAME = hex("1D 49 43");
    private static final byte[] SERIAL_NUMBER = hex("1D 49 44");
    private static final byte[] PROCESS_ID = hex("1D 28 48 06 00 30 30");
    private static final byte[] CLEAR_BUFFERS = hex("10 14 08 01 03 14 01 06 02 08");
    private static final byte[] RECOVER_AND_CLEAR = hex("10 05 02");
    private static final byte[] RESET = hex("1B 40");
    /** More than any command of a ticket can still be waiting for. */
    private static final int FILLING = 8192;

    private Queries() {}

    /** {@code DLE EOT} 1 to 4: answered at once, in order, one byte each. */
    static byte[] realTime() {
        return REAL_TIME.clone();
    }

    /** {@code GS a}: status at every change. */
    static byte[] autoStatusOn() {
        return AUTO_STATUS_ON.clone();
    }

    /** {@code GS r 1}: answered when all before it was carried out. */
    static byte[] inOrder() {
        return IN_ORDER.clone();
    }

    /** {@code GS I 66}. */
    static byte[] maker() {
        return MAKER.clone();
    }

    /** {@code GS I 67}. */
    static byte[] name() {
        return NAME.clone();
    }

    /** {@code GS I 68}. */
    static byte[] serialNumber() {
        return SERIAL_NUMBER.clone();
    }

    /** {@code GS ( H} function 48: the id comes back when all before it is printed. */
    static byte[] processId(String id) {
        byte[] query = Arrays.copyOf(PROCESS_ID, PROCESS_ID.length + 4);
        System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, query, PROCESS_ID.length, 4);
        return query;
    }

    /** {@code DLE DC4} function 8: forget everything not printed yet; works while offline. */
    static byte[] clearBuffers() {
        return CLEAR_BUFFERS.clone();
    }

    /** {@code DLE ENQ 2}: the same for printers that do not know the other, after a recoverable error. */
    static byte[] recoverAndClear() {
        return RECOVER_AND_CLEAR.clone();
    }

    /** {@code ESC @}. */
    static byte[] reset() {
        return RESET.clone();
    }

    /** What ends a command that waits for data since the stream was cut off, then a reset. */
    static byte[] fillAndReset() {
        byte[] filling = new byte[FILLING + RESET.length];
        System.arraycopy(RESET, 0, filling, FILLING, RESET.length);
        return filling;
    }

    private static byte[] hex(String text) {
        return HexFormat.ofDelimiter(" ").parseHex(text);
    }
}
