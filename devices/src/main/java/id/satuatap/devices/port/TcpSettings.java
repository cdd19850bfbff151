package id.satuatap.devices.port;

/**
 * The address of a device on the network. Immutable.
 *
 * @param host name or address
 * @param port 1 to 65535; printers listen on 9100
 */
public record TcpSettings(String host, int port) implements PortSettings {

    /** Checks the ranges. */
    public TcpSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("the host is empty");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not within 1..65535");
        }
    }

    static TcpSettings fromText(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            return new TcpSettings(text, 9100);
        }
        try {
            return new TcpSettings(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("the port is not a whole number", notANumber);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tcp(this);
    }

    @Override
    public String text() {
        return "tcp:" + host + ":" + port;
    }

    @Override
    public int millisFor(int bytes) {
        return (bytes + 999) / 1000;
    }
}
