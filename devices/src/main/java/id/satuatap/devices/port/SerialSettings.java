package id.satuatap.devices.port;

import java.util.Locale;
import java.util.Set;

/**
 * The settings of a serial port. Immutable.
 *
 * @param path any path or name that the system knows: {@code /dev/serial/by-id/...}, a symlink, {@code COM3}; resolved
 *     at every opening, because after a replug a number such as {@code ttyUSB0} may belong to another device
 * @param baud bits per second, 110 to 4,000,000
 * @param dataBits 5 to 8
 * @param stopBits 1 or 2
 * @param parity the parity bit
 * @param flow flow control
 * @param quietOpen true keeps DTR and RTS low while opening, for boards that reset when DTR rises
 * @param settleMillis how long the device is deaf after opening, 0 to 10,000; what it says meanwhile is dropped
 */
public record SerialSettings(
        String path,
        int baud,
        int dataBits,
        int stopBits,
        Parity parity,
        FlowControl flow,
        boolean quietOpen,
        int settleMillis)
        implements PortSettings {
    /** What its text form takes as options, for texts that bear others beside them. */
    public static final Set<String> OPTIONS = Set.of("baud", "data", "stop", "parity", "flow", "quiet", "settle");

    /** Checks the ranges. */
    public SerialSettings {
        if (path.isBlank() || path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("the path is empty or holds a '?'");
        }
        require("baud", baud, 110, 4_000_000);
        require("data", dataBits, 5, 8);
        require("stop", stopBits, 1, 2);
        require("settle", settleMillis, 0, 10_000);
    }

    /** The usual line of ticket printers and boards: 9600 baud, 8N1, no flow control. */
    public static SerialSettings at(String path) {
        return new SerialSettings(path, 9600, 8, 1, Parity.NONE, FlowControl.NONE, false, 0);
    }

    /** The same settings at another speed. */
    public SerialSettings withBaud(int other) {
        return new SerialSettings(path, other, dataBits, stopBits, parity, flow, quietOpen, settleMillis);
    }

    /** The same settings of another port. */
    SerialSettings withPath(String other) {
        return new SerialSettings(other, baud, dataBits, stopBits, parity, flow, quietOpen, settleMillis);
    }

    static SerialSettings fromText(String text) {
        TextOptions options = new TextOptions(text);
        SerialSettings settings = new SerialSettings(
                options.head(),
                options.number("baud", 9600),
                options.number("data", 8),
                options.number("stop", 1),
                options.choice("parity", Parity.NONE),
                options.choice("flow", FlowControl.NONE),
                options.flag("quiet", false),
                options.number("settle", 0));
        options.end();
        return settings;
    }

    private static void require(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + min + ".." + max);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.serial(this);
    }

    @Override
    public String text() {
        return "serial:" + path + "?baud=" + baud + "&data=" + dataBits + "&stop=" + stopBits + "&parity="
                + parity.name().toLowerCase(Locale.ROOT) + "&flow="
                + flow.name().toLowerCase(Locale.ROOT).replace('_', '-') + "&quiet=" + quietOpen + "&settle="
                + settleMillis;
    }

    @Override
    public int millisFor(int bytes) {
        int bits = 1 + dataBits + stopBits + (parity == Parity.NONE ? 0 : 1);
        return Math.toIntExact((1000L * bytes * bits + baud - 1) / baud);
    }
}
