package id.satuatap.devices.port;

import com.sun.jna.Library;

/** The calls of the Linux C library by which a device file is opened, waited for, read and written; constants as on x86-64 and arm64. */
public interface DeviceFileCalls extends Library {
    int O_RDWR = 0x2;
    int O_NOCTTY = 0x100;
    int O_NONBLOCK = 0x800;
    int O_CLOEXEC = 0x80000;
    short POLLIN = 0x1;
    short POLLOUT = 0x4;

    int open(String path, int flags);

    int poll(byte[] pollFd, long count, int timeoutMillis);

    long read(int fd, byte[] buffer, long length);

    long write(int fd, byte[] bytes, long length);

    int close(int fd);
}
