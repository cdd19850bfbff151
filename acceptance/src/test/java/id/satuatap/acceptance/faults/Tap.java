package id.satuatap.acceptance.faults;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The end of a cable that a program holds instead of a network card: whole Ethernet frames are read from it and written to
 * it (Linux, {@code Documentation/networking/tuntap.rst}). One thread may read while another writes.
 */
final class Tap {
    /** {@code TUNSETIFF} and the flags of linux/if_tun.h: Ethernet frames, without a head of their own. */
    private static final long SET_INTERFACE = 0x400454CAL;

    private static final int FRAMES_WITHOUT_HEAD = 0x0002 | 0x1000;
    private static final int O_RDWR = 2;
    /** Of {@code struct ifreq}: a name of at most 16 bytes, then the flags. */
    private static final int REQUEST_BYTES = 40;

    private static final int NAME_BYTES = 16;
    private static final int FRAME_BYTES_MAX = 1 << 16;

    private final C c;
    private final int file;

    /** Of the C library. */
    interface C extends Library {
        int open(String path, int flags);

        int ioctl(int file, long request, byte[] argument);

        long read(int file, byte[] bytes, long count);

        long write(int file, byte[] bytes, long count);
    }

    private Tap(C c, int file) {
        this.c = c;
        this.file = file;
    }

    /** Makes the device in the network of this process; it goes with the process. */
    static Tap made(String name) throws IOException {
        C c = Native.load("c", C.class);
        int file = c.open("/dev/net/tun", O_RDWR);
        byte[] request = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), REQUEST_BYTES);
        request[NAME_BYTES] = (byte) FRAMES_WITHOUT_HEAD;
        request[NAME_BYTES + 1] = (byte) (FRAMES_WITHOUT_HEAD >> 8);
        if (file < 0 || c.ioctl(file, SET_INTERFACE, request) != 0) {
            throw new IOException("no device " + name + ", errno " + Native.getLastError());
        }
        return new Tap(c, file);
    }

    /** Waits for the next frame. */
    byte[] read() throws IOException {
        byte[] frame = new byte[FRAME_BYTES_MAX];
        long count = c.read(file, frame, frame.length);
        if (count < 0) {
            throw new IOException("errno " + Native.getLastError());
        }
        return Arrays.copyOf(frame, (int) count);
    }

    /** A device that is down takes nothing: the frame is lost, as on a cable. */
    boolean write(byte[] frame) {
        return c.write(file, frame, frame.length) == frame.length;
    }
}
