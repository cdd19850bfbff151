package id.satuatap.devices.port;

import java.util.Locale;

/**
 * Where a device hangs and how to talk to that port. Immutable. Written as one text in configuration:
 * {@code serial:/dev/serial/by-id/usb-x?baud=19200&parity=none} or {@code tcp:10.0.0.31:9100}; {@link #text} gives it
 * back.
 */
public sealed interface PortSettings permits SerialSettings, TcpSettings, LpSettings, SpoolSettings {

    /** One case per kind of port. */
    interface Cases<R> {
        /** A serial port. */
        R serial(SerialSettings settings);

        /** A TCP port. */
        R tcp(TcpSettings settings);

        /** A USB printer at the kernel's own driver. */
        R lp(LpSettings settings);

        /** A queue of the spooler. */
        R spool(SpoolSettings settings);
    }

    /** Answers with the case of this kind of port. */
    <R> R match(Cases<R> cases);

    /** The settings as the text that {@link #parse} reads. */
    String text();

    /** Whether nothing ever comes back on such a port. */
    default boolean oneWay() {
        return false;
    }

    /** How long {@code bytes} are on the line at its nominal speed, in whole milliseconds rounded up. */
    int millisFor(int bytes);

    /**
     * Reads settings from their text form.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    static PortSettings parse(String text) {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 1);
        try {
            return switch (scheme) {
                case "serial" -> SerialSettings.fromText(rest);
                case "tcp" -> TcpSettings.fromText(rest);
                case "lp" -> new LpSettings(rest);
                case "spool" -> SpoolSettings.fromText(rest);
                default ->
                    throw new IllegalArgumentException("expected serial:PATH, tcp:HOST:PORT, lp:PATH or spool:QUEUE");
            };
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("port \"" + text + "\": " + wrong.getMessage(), wrong);
        }
    }

    /** The line that these settings describe, not opened yet; {@code name} names its watchdog thread. */
    default Transport transport(String name, DeviceClock clock) {
        return match(new Cases<Transport>() {
            @Override
            public Transport serial(SerialSettings settings) {
                return new SerialTransport(name, settings, clock);
            }

            @Override
            public Transport tcp(TcpSettings settings) {
                return new TcpTransport(name, settings);
            }

            @Override
            public Transport lp(LpSettings settings) {
                return new LpTransport(settings, clock);
            }

            @Override
            public Transport spool(SpoolSettings settings) {
                return new SpoolTransport(settings);
            }
        });
    }
}
