package id.satuatap.devices.simulator;

import id.satuatap.devices.port.DeviceFileCalls;

/** The calls of the Linux C library that make a pseudo-terminal. */
interface LibC extends DeviceFileCalls {
    int TCSANOW = 0;

    int posix_openpt(int flags);

    int grantpt(int fd);

    int unlockpt(int fd);

    int ptsname_r(int fd, byte[] name, long length);

    int tcgetattr(int fd, byte[] termios);

    void cfmakeraw(byte[] termios);

    int cfgetospeed(byte[] termios);

    int tcsetattr(int fd, int when, byte[] termios);
}
