package id.satuatap.devices.port;

import java.util.regex.Pattern;

/**
 * A queue of the system's spooler (CUPS), the last resort: it takes bytes, and nothing ever comes back. Immutable.
 *
 * @param queue its name
 * @param server whose queue it is, {@code HOST[:PORT]}; empty: this machine's
 */
public record SpoolSettings(String queue, String server) implements PortSettings {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}");

    private static final Pattern SERVER = Pattern.compile("([A-Za-z0-9.-]+(:[0-9]{1,5})?)?");

    /** Checks the names. */
    public SpoolSettings {
        if (!NAME.matcher(queue).matches()) {
            throw new IllegalArgumentException("\"" + queue + "\" is no name of a queue");
        }
        if (!SERVER.matcher(server).matches() || server.startsWith("-")) {
            throw new IllegalArgumentException("\"" + server + "\" is no server");
        }
    }

    static SpoolSettings fromText(String text) {
        TextOptions options = new TextOptions(text);
        SpoolSettings settings = new SpoolSettings(options.head(), options.text("server", ""));
        options.end();
        return settings;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.spool(this);
    }

    @Override
    public String text() {
        return "spool:" + queue + (server.isEmpty() ? "" : "?server=" + server);
    }

    @Override
    public boolean oneWay() {
        return true;
    }

    @Override
    public int millisFor(int bytes) {
        return (bytes + 999) / 1000;
    }
}
