package id.satuatap.devices.port;

import com.sun.jna.Library;
import com.sun.jna.ptr.IntByReference;

/** The few calls of the Linux C library by which a character device is read, written and asked; constants as on x86-64 and arm64. */
interface LpLibC extends Library {
    int O_RDWR = 0x2;
    int O_NOCTTY = 0x100;
    int O_NONBLOCK = 0x800;
    int O_CLOEXEC = 0x80000;
    short POLLIN = 0x1;
    short POLLOUT = 0x4;
    short POLLERR = 0x8;
    short POLLHUP = 0x10;

    /** Of the kernel's lp drivers: the three status lines of a printer. */
    long LPGETSTATUS = 0x060B;

    int open(String path, int flags);

    int poll(byte[] pollFd, long count, int timeoutMillis);

    long read(int fd, byte[] buffer, long length);

    long write(int fd, byte[] bytes, long length);

    int ioctl(int fd, long request, IntByReference value);

    int close(int fd);
}
