package id.satuatap.devices.simulator;

import com.sun.jna.Library;

/** The few calls of the Linux C library that make a pseudo-terminal; constants as on x86-64 and arm64. */
interface LibC extends Library {
    int O_RDWR = 0x2;
    int O_NOCTTY = 0x100;
    int O_NONBLOCK = 0x800;
    int O_CLOEXEC = 0x80000;
    int TCSANOW = 0;
    short POLLIN = 0x1;
    short POLLOUT = 0x4;

    int posix_openpt(int flags);

    int grantpt(int fd);

    int unlockpt(int fd);

    int ptsname_r(int fd, byte[] name, long length);

    int open(String path, int flags);

    int tcgetattr(int fd, byte[] termios);

    void cfmakeraw(byte[] termios);

    int cfgetospeed(byte[] termios);

    int tcsetattr(int fd, int when, byte[] termios);

    int poll(byte[] pollFd, long count, int timeoutMillis);

    long read(int fd, byte[] buffer, long length);

    long write(int fd, byte[] bytes, long length);

    int close(int fd);
}
