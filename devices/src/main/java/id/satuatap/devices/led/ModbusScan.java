package id.satuatap.devices.led;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.Transport;
import java.util.Arrays;

/**
 * Looks which Modbus addresses of a line answer, by reading a register: nothing that is shown changes. Who refuses is there too. Confined to
 * one thread.
 */
public final class ModbusScan {
    private static final byte READ = 3;
    private static final byte REFUSED = (byte) 0x83;
    private static final int SHORTEST = 5;
    private static final int WRITE_MILLIS = 1000;

    private final Transport line;
    private final DeviceClock clock;
    private final int answerMillis;

    /** @param answerMillis how long a unit may take */
    public ModbusScan(Transport line, DeviceClock clock, int answerMillis) {
        this.line = line;
        this.clock = clock;
        this.answerMillis = answerMillis;
    }

    /** Whether a unit of that address, 1 to 247, answers; the line is open. */
    public boolean answers(int address) throws PortException {
        byte[] question = {(byte) address, READ, 0, 0, 0, 1, 0, 0};
        Crc16.seal(question);
        byte[] buffer = new byte[64];
        drain(buffer);
        line.write(question, WRITE_MILLIS);
        Deadline end = clock.in(answerMillis + line.settings().millisFor(question.length + SHORTEST + 2));
        byte[] heard = new byte[0];
        while (!end.over()) {
            int count = line.read(buffer, end.leftMillis());
            heard = Arrays.copyOf(heard, heard.length + count);
            System.arraycopy(buffer, 0, heard, heard.length - count, count);
            if (holdsAnswer(heard, (byte) address)) {
                return true;
            }
        }
        return false;
    }

    private void drain(byte[] buffer) throws PortException {
        while (line.read(buffer, 0) > 0) {
            // What was left of an answer that came too late.
        }
    }

    /** Wherever it begins: an adapter may hear its own question first. */
    private static boolean holdsAnswer(byte[] heard, byte address) {
        for (int start = 0; start + SHORTEST <= heard.length; start++) {
            if (heard[start] == address && whole(heard, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean whole(byte[] heard, int start) {
        byte function = heard[start + 1];
        int length = function == REFUSED ? SHORTEST : function == READ ? SHORTEST + (heard[start + 2] & 0xFF) : 0;
        boolean answer = function == REFUSED || (function == READ && heard[start + 2] == 2);
        return answer
                && start + length <= heard.length
                && Crc16.sealed(Arrays.copyOfRange(heard, start, start + length));
    }
}
