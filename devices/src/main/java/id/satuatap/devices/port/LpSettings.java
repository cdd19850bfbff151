package id.satuatap.devices.port;

/**
 * A USB printer without a serial port of its own: the Linux kernel's {@code usblp}. Immutable.
 *
 * @param path such as {@code /dev/usb/lp0}, or a udev {@code SYMLINK+="antrean/printer1"}; resolved at every opening
 */
public record LpSettings(String path) implements PortSettings {

    /** Checks the path. */
    public LpSettings {
        if (!path.startsWith("/") || path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("expected lp:/dev/usb/lp0 or another absolute path");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.lp(this);
    }

    @Override
    public String text() {
        return "lp:" + path;
    }

    /** USB is faster than any paper. */
    @Override
    public int millisFor(int bytes) {
        return (bytes + 999) / 1000;
    }
}
