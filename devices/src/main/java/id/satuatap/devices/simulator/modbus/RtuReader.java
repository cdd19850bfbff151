package id.satuatap.devices.simulator.modbus;

import id.satuatap.devices.led.Crc16;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of bytes into requests of Modbus RTU. Confined to one thread.
 *
 * <p>On a line a request ends with silence; where silences are not to be trusted, as on a pseudo-terminal, its length follows
 * from its function. What cannot be a request is dropped with the next silence, which {@link #silence} tells.
 */
final class RtuReader {
    private static final int SHORT_REQUEST = 8;
    private static final int WRITE_COILS = 0x0F;
    private static final int WRITE_REGISTERS = 0x10;
    private static final int COUNT_AT = 6;
    private static final int REQUEST_MAX = 256;

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private long broken;

    /** Takes a byte and gives the request that it ends, if its check value is right. */
    Optional<byte[]> accept(int unsignedByte) {
        heard.write(unsignedByte);
        byte[] request = heard.toByteArray();
        if (request.length < length(request)) {
            return Optional.empty();
        }
        heard.reset();
        if (!Crc16.sealed(request)) {
            broken++;
            return Optional.empty();
        }
        return Optional.of(request);
    }

    private static int length(byte[] request) {
        boolean many = request.length > 1 && (request[1] == WRITE_COILS || request[1] == WRITE_REGISTERS);
        if (!many) {
            return SHORT_REQUEST;
        }
        return request.length <= COUNT_AT ? REQUEST_MAX : Math.min(REQUEST_MAX, 9 + (request[COUNT_AT] & 0xFF));
    }

    /** Nobody spoke for a while: what was begun is given up. */
    void silence() {
        broken += heard.size() > 0 ? 1 : 0;
        heard.reset();
    }

    /** Requests that were none. */
    long broken() {
        return broken;
    }

    /** The bytes with a check value behind them. */
    static byte[] sealed(byte[] bytes) {
        byte[] frame = Arrays.copyOf(bytes, bytes.length + 2);
        Crc16.seal(frame);
        return frame;
    }
}
