package id.satuatap.devices.port;

import com.sun.jna.ptr.IntByReference;

/** What a printer's device file is asked beyond its bytes. */
interface LpLibC extends DeviceFileCalls {
    short POLLERR = 0x8;
    short POLLHUP = 0x10;

    /** Of the kernel's lp drivers: the three status lines of a printer. */
    long LPGETSTATUS = 0x060B;

    int ioctl(int fd, long request, IntByReference value);
}
