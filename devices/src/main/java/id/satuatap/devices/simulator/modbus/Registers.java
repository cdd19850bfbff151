package id.satuatap.devices.simulator.modbus;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The holding registers of one slave and what it answers to requests about them: functions 03, 06 and 16. Confined to one
 * thread. Source: Modbus Application Protocol 1.1b.
 */
final class Registers {
    private static final int READ = 0x03;
    private static final int WRITE_ONE = 0x06;
    private static final int WRITE_MANY = 0x10;
    private static final int NO_FUNCTION = 0x01;
    private static final int NO_ADDRESS = 0x02;
    private static final int NO_VALUE = 0x03;
    private static final int READ_MAX = 125;
    private static final int WRITE_MAX = 123;

    private final int first;
    private final int[] values;

    Registers(int first, int count) {
        this.first = first;
        this.values = new int[count];
    }

    /** What a slave says to a whole request. */
    byte[] answer(byte[] request) {
        return switch (request[1] & 0xFF) {
            case READ -> read(request);
            case WRITE_ONE -> writeOne(request);
            case WRITE_MANY -> writeMany(request);
            default -> exception(request, NO_FUNCTION);
        };
    }

    private byte[] read(byte[] request) {
        int count = word(request, 4);
        if (count < 1 || count > READ_MAX) {
            return exception(request, NO_VALUE);
        }
        if (!here(word(request, 2), count)) {
            return exception(request, NO_ADDRESS);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(request, 0, 2);
        answer.write(2 * count);
        for (int i = 0; i < count; i++) {
            int value = values[word(request, 2) - first + i];
            answer.write(value >> 8);
            answer.write(value);
        }
        return RtuReader.sealed(answer.toByteArray());
    }

    private byte[] writeOne(byte[] request) {
        if (!here(word(request, 2), 1)) {
            return exception(request, NO_ADDRESS);
        }
        values[word(request, 2) - first] = word(request, 4);
        return request;
    }

    private byte[] writeMany(byte[] request) {
        int count = word(request, 4);
        if (count < 1 || count > WRITE_MAX || (request[6] & 0xFF) != 2 * count) {
            return exception(request, NO_VALUE);
        }
        if (!here(word(request, 2), count)) {
            return exception(request, NO_ADDRESS);
        }
        for (int i = 0; i < count; i++) {
            values[word(request, 2) - first + i] = word(request, 7 + 2 * i);
        }
        return RtuReader.sealed(Arrays.copyOf(request, 6));
    }

    private boolean here(int register, int count) {
        return register >= first && register + count <= first + values.length;
    }

    private static int word(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    private static byte[] exception(byte[] request, int code) {
        return RtuReader.sealed(new byte[] {request[0], (byte) (request[1] | 0x80), (byte) code});
    }

    int[] values() {
        return values.clone();
    }

    void clear() {
        Arrays.fill(values, 0);
    }
}
