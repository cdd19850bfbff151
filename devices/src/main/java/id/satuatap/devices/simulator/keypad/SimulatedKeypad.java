package id.satuatap.devices.simulator.keypad;

import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.simulator.DeviceEnd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One keypad at the device's end of a wire, pressed by a program; thread-safe. Several may share a wire, as on RS-485.
 *
 * <p>It writes its bytes from the makers' descriptions, not from our drivers.
 */
public final class SimulatedKeypad {

    private final DeviceEnd wire;
    private final Writing writing;

    private SimulatedKeypad(DeviceEnd wire, Writing writing) {
        this.wire = wire;
        this.writing = writing;
    }

    /** A QSystem keypad of that address (20h..FEh), with five keys. */
    public static SimulatedKeypad qSystem(DeviceEnd wire, int address) {
        return new SimulatedKeypad(wire, key -> new byte[] {0x01, (byte) address, (byte) qSystemKey(key), 0x07});
    }

    /** An Arduino-like keypad that writes {@code 3,N} and CR LF. */
    public static SimulatedKeypad lines(DeviceEnd wire, int counter) {
        return new SimulatedKeypad(
                wire, key -> (counter + "," + lineKey(key) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static int qSystemKey(KeypadKey key) {
        return switch (key) {
            case CALL_NEXT -> 0x31;
            case START -> 0x32;
            case RECALL -> 0x33;
            case FINISH -> 0x34;
            case NOT_PRESENT -> 0x35;
        };
    }

    private static char lineKey(KeypadKey key) {
        return switch (key) {
            case CALL_NEXT -> 'N';
            case START -> 'S';
            case RECALL -> 'R';
            case FINISH -> 'F';
            case NOT_PRESENT -> 'X';
        };
    }

    /** A clean press. */
    public void press(KeypadKey key) throws IOException, InterruptedException {
        wire.write(writing.bytes(key));
    }

    /** Presses so close together that they arrive as one. */
    public void pressMerged(KeypadKey... keys) throws IOException, InterruptedException {
        var all = new ByteArrayOutputStream();
        for (var key : keys) {
            all.writeBytes(writing.bytes(key));
        }
        wire.write(all.toByteArray());
    }

    /** A press whose bytes come one by one. */
    public void pressSplit(KeypadKey key) throws IOException, InterruptedException {
        for (var one : writing.bytes(key)) {
            wire.write(new byte[] {one});
        }
    }

    /** A press of which only the beginning leaves the keypad. */
    public void pressCut(KeypadKey key, int bytes) throws IOException, InterruptedException {
        wire.write(Arrays.copyOf(writing.bytes(key), bytes));
    }

    /** Bytes that a disturbed line makes up. */
    public void noise(RandomGenerator chance, int bytes) throws IOException, InterruptedException {
        var made = new byte[bytes];
        chance.nextBytes(made);
        wire.write(made);
    }

    @FunctionalInterface
    private interface Writing {
        byte[] bytes(KeypadKey key);
    }
}
