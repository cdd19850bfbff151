package id.satuatap.devices.simulator;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One pseudo-terminal of the kernel, as two descriptors. Not thread-safe in one respect: nobody may call
 * {@link #close} while another thread is inside a call.
 */
final class PtyPair {
    /** What the numbers of speeds mean on Linux, from 0 and from 1001h. */
    private static final int[] SPEEDS = {
        0, 50, 75, 110, 134, 150, 200, 300, 600, 1200, 1800, 2400, 4800, 9600, 19_200, 38_400
    };

    private static final int[] FAST_SPEEDS = {
        57_600, 115_200, 230_400, 460_800, 500_000, 576_000, 921_600, 1_000_000, 1_152_000, 1_500_000, 2_000_000
    };

    private final LibC libC;
    private final int master;
    private final int slave;
    private final String slavePath;

    private PtyPair(LibC libC, int master, int slave, String slavePath) {
        this.libC = libC;
        this.master = master;
        this.slave = slave;
        this.slavePath = slavePath;
    }

    /** Makes a raw pseudo-terminal. The slave stays open here, else the master reads errors until somebody opens it. */
    static PtyPair open(LibC libC) throws IOException {
        int master = libC.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC | LibC.O_NONBLOCK);
        check(master, "posix_openpt");
        byte[] name = new byte[128];
        int slave = -1;
        try {
            check(libC.grantpt(master), "grantpt");
            check(libC.unlockpt(master), "unlockpt");
            check(-libC.ptsname_r(master, name, name.length), "ptsname_r");
            slave = libC.open(
                    Native.toString(name, StandardCharsets.US_ASCII), LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC);
            check(slave, "open");
            byte[] termios = new byte[256];
            check(libC.tcgetattr(slave, termios), "tcgetattr");
            libC.cfmakeraw(termios);
            check(libC.tcsetattr(slave, LibC.TCSANOW, termios), "tcsetattr");
            return new PtyPair(libC, master, slave, Native.toString(name, StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            libC.close(master);
            if (slave >= 0) {
                libC.close(slave);
            }
            throw failed;
        }
    }

    private static void check(int result, String call) throws IOException {
        if (result < 0) {
            throw new IOException(call + " failed, errno " + Native.getLastError());
        }
    }

    String slavePath() {
        return slavePath;
    }

    boolean await(short events, int timeoutMillis) {
        byte[] pollFd = new byte[8];
        ByteBuffer.wrap(pollFd).order(ByteOrder.nativeOrder()).putInt(master).putShort(events);
        return libC.poll(pollFd, 1, timeoutMillis) > 0;
    }

    /** The speed that the application set; 0 where it set one that has no number of its own. */
    int baud() {
        byte[] termios = new byte[256];
        if (libC.tcgetattr(master, termios) < 0) {
            return 0;
        }
        int code = libC.cfgetospeed(termios);
        return code < SPEEDS.length ? SPEEDS[code] : code < 0x1001 ? 0 : fast(code - 0x1001);
    }

    private static int fast(int index) {
        return index < FAST_SPEEDS.length ? FAST_SPEEDS[index] : 0;
    }

    /** Reads at most so many bytes of what is there; 0 when nothing is. */
    int read(byte[] buffer, int most) {
        return (int) Math.max(0, libC.read(master, buffer, Math.min(most, buffer.length)));
    }

    /** Writes what fits now and says how much that was. */
    int write(byte[] bytes, int from) {
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        return (int) Math.max(0, libC.write(master, rest, rest.length));
    }

    void close() {
        libC.close(slave);
        libC.close(master);
    }
}
