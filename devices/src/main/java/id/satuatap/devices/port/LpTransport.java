package id.satuatap.devices.port;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.ptr.IntByReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A USB printer at the Linux kernel's {@code usblp}, read and written like a file. Confined to its owner thread as
 * {@link Transport} says.
 *
 * <p>The kernel lets a write wait for ever while paper is out, so nothing here blocks: what is not taken at the deadline closes the
 * line. A device that is not there is never made, and a plain file of that name is no device: tickets would go into it unseen.
 */
final class LpTransport implements Transport {
    private static final int SLICE_MILLIS = 50;
    /** Between an answer with nothing in it and the next question: some printers give one at once, for ever. */
    private static final int EMPTY_MILLIS = 10;

    private static final int ENOENT = 2;
    private static final int EINTR = 4;
    private static final int ENXIO = 6;
    private static final int EAGAIN = 11;
    private static final int EACCES = 13;
    private static final int EBUSY = 16;
    private static final int ENODEV = 19;
    private static final int NOT_IN_ERROR = 0x08;
    private static final int SELECTED = 0x10;
    private static final int PAPER_OUT = 0x20;
    private static final int NO_FD = -1;

    private final LpSettings settings;
    private final DeviceClock clock;
    private int fd = NO_FD;
    private volatile PortState state = PortState.CLOSED;

    LpTransport(LpSettings settings, DeviceClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The library is loaded when it is first needed: other systems have no such devices. */
    private static final class LibC {
        private static final LpLibC CALLS = Native.load("c", LpLibC.class);
    }

    @Override
    public synchronized void open() throws PortException {
        if (fd != NO_FD) {
            return;
        }
        if (!Platform.isLinux()) {
            throw failed(PortState.UNUSABLE, "only Linux has such printers");
        }
        if (Files.isRegularFile(Path.of(settings.path()))) {
            throw failed(PortState.UNUSABLE, "a plain file, no printer");
        }
        int opened = LibC.CALLS.open(
                settings.path(), LpLibC.O_RDWR | LpLibC.O_NOCTTY | LpLibC.O_NONBLOCK | LpLibC.O_CLOEXEC);
        if (opened < 0) {
            int code = Native.getLastError();
            throw failed(
                    switch (code) {
                        case ENOENT, ENXIO, ENODEV -> PortState.MISSING;
                        case EACCES -> PortState.DENIED;
                        case EBUSY -> PortState.BUSY;
                        default -> PortState.UNUSABLE;
                    },
                    "cannot open, code " + code);
        }
        fd = opened;
        state = PortState.CONNECTED;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws PortException {
        Deadline deadline = clock.in(timeoutMillis);
        do {
            int count = readSlice(buffer, Math.min(SLICE_MILLIS, deadline.leftMillis()));
            if (count > 0) {
                return count;
            }
        } while (!deadline.over());
        return 0;
    }

    private synchronized int readSlice(byte[] buffer, int millis) throws PortException {
        if (!ready(LpLibC.POLLIN, millis)) {
            return 0;
        }
        long count = LibC.CALLS.read(opened(), buffer, buffer.length);
        int told = passed(count);
        if (told == 0) {
            // Of no port at all: a rest that ends in time.
            LibC.CALLS.poll(new byte[8], 0, Math.min(EMPTY_MILLIS, millis));
        }
        return told;
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) throws PortException {
        Deadline deadline = clock.in(Math.max(1, deadlineMillis));
        int sent = 0;
        while (sent < bytes.length) {
            if (deadline.over()) {
                throw failed(PortState.STUCK, "took " + sent + " of " + bytes.length + " bytes");
            }
            sent += writeSlice(Arrays.copyOfRange(bytes, sent, bytes.length), deadline.leftMillis());
        }
    }

    private synchronized int writeSlice(byte[] rest, int leftMillis) throws PortException {
        if (!ready(LpLibC.POLLOUT, Math.min(SLICE_MILLIS, leftMillis))) {
            return 0;
        }
        long count = LibC.CALLS.write(opened(), rest, rest.length);
        return passed(count);
    }

    /** How many bytes a call passed on: none where the device was not ready after all, or a signal came between. */
    private int passed(long count) throws PortException {
        if (count >= 0) {
            return (int) count;
        }
        int code = Native.getLastError();
        if (code != EAGAIN && code != EINTR) {
            throw failed(PortState.LOST, "gone, code " + code);
        }
        return 0;
    }

    /** Waits for the device; what hung up is told as lost. */
    private boolean ready(short events, int millis) throws PortException {
        byte[] pollFd = new byte[8];
        ByteBuffer fields = ByteBuffer.wrap(pollFd).order(ByteOrder.nativeOrder());
        fields.putInt(opened()).putShort(events);
        if (LibC.CALLS.poll(pollFd, 1, millis) <= 0) {
            return false;
        }
        int came = fields.getShort(6);
        if ((came & events) == 0 && (came & (LpLibC.POLLHUP | LpLibC.POLLERR)) != 0) {
            throw failed(PortState.LOST, "hung up");
        }
        return true;
    }

    private int opened() throws PortException {
        if (fd == NO_FD) {
            throw new PortException(state, settings.path() + ": not open");
        }
        return fd;
    }

    @Override
    public synchronized LineSense sense() {
        IntByReference lines = new IntByReference();
        if (fd == NO_FD || LibC.CALLS.ioctl(fd, LpLibC.LPGETSTATUS, lines) < 0) {
            return LineSense.UNKNOWN;
        }
        return sense(lines.getValue());
    }

    /** What a printer's three status lines mean. */
    static LineSense sense(int lines) {
        if ((lines & PAPER_OUT) != 0) {
            return LineSense.PAPER_OUT;
        }
        boolean well = (lines & NOT_IN_ERROR) != 0 && (lines & SELECTED) != 0;
        return well ? LineSense.READY : LineSense.FAULT;
    }

    private PortException failed(PortState fault, String cause) {
        release(fault);
        return new PortException(state, settings.path() + ": " + cause);
    }

    @Override
    public void close() {
        release(PortState.CLOSED);
    }

    private synchronized void release(PortState why) {
        if (fd != NO_FD) {
            LibC.CALLS.close(fd);
            fd = NO_FD;
            state = why;
        } else if (why != PortState.CLOSED || state == PortState.CONNECTED || state == PortState.CLOSED) {
            state = why;
        }
    }

    @Override
    public PortState state() {
        return state;
    }

    @Override
    public LpSettings settings() {
        return settings;
    }
}
