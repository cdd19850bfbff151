package id.satuatap.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every key of the server's configuration, with its meaning, range and default. Options on the command line win. */
enum ConfigKey {
    DATA("data", "data", "a folder", "Where journal, vault and query model lie. One server at a time."),
    PORT("port", "7070", "0 to 65535", "TCP port; 0 takes any that is free."),
    BIND("bind", "127.0.0.1", "an address", "Address to listen on; 0.0.0.0 for every network of this machine."),
    CATALOGUE(
            "catalogue",
            null,
            "a file",
            "Catalogue to publish at start, when it differs from the one in force. A bad file is refused whole."),
    PROVISIONING(
            "provisioning", null, "a file", "People with passwords and devices with tokens, for demonstrations only."),
    DEMO_CLOCK(
            "demo-clock",
            null,
            "MALLTIME@WALLTIME, both ISO-8601 in UTC",
            "Demonstrated time: what the mall's clock says when the machine's says the other."),
    RATE("rate", "1", "0.1 to 1000", "Mall seconds in a real second; 1 outside demonstrations."),
    RESERVED_MEGABYTES(
            "reserved-megabytes",
            "500",
            "0 to 100000",
            "Free space kept back: with less no number is issued, while calling and finishing go on."),
    MALL("mall", "mpp", "a word", "Short name of the mall, in every record and ticket word; the first start fixes it."),
    TRIAL_FLUSH_DELAY_MILLIS(
            "trial-flush-delay-millis",
            "0",
            "0 to 1000",
            "Added to each flush of the journal: shows what a slow disk would do to the hall. For trials only."),
    TLS(
            "tls",
            "auto",
            "auto, on or off",
            "auto speaks TLS on every address but loopback; off refuses to start on any other. There is no plain HTTP between machines."),
    NAMES(
            "names",
            null,
            "names or addresses with commas between",
            "How clients call this server beside its own addresses: goes into its certificate and to devices."),
    DISCOVERY_PORT(
            "discovery-port",
            "7070",
            "0 to 65535",
            "UDP port on which PCs that look for their server are answered, where other machines can reach it; 0 = never, and no announcement by multicast DNS either.");

    private final String key;
    private final @Nullable String standard;
    private final String range;
    private final String meaning;

    ConfigKey(String key, @Nullable String standard, String range, String meaning) {
        this.key = key;
        this.standard = standard;
        this.range = range;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    static void refuseUnknown(Set<String> keys) {
        for (String key : keys) {
            if (Arrays.stream(values()).noneMatch(known -> known.key.equals(key))) {
                throw new ConfigException("unknown key '" + key + "'; there are "
                        + Arrays.stream(values()).map(ConfigKey::key).collect(Collectors.joining(", ")));
            }
        }
    }

    Optional<String> text(Map<String, String> values) {
        return Optional.ofNullable(values.getOrDefault(key, standard)).filter(value -> !value.isBlank());
    }

    int whole(Map<String, String> values) {
        double value = decimal(values);
        if (value != Math.rint(value)) {
            throw new ConfigException(outOfRange(values));
        }
        return (int) value;
    }

    double decimal(Map<String, String> values) {
        String[] ends = range.split(" to ", 2);
        try {
            double value = Double.parseDouble(text(values).orElse(""));
            if (value >= Double.parseDouble(ends[0]) && value <= Double.parseDouble(ends[1])) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw new ConfigException(outOfRange(values), notANumber);
        }
        throw new ConfigException(outOfRange(values));
    }

    private String outOfRange(Map<String, String> values) {
        return key + " must be " + range + ", not '" + text(values).orElse("") + "'";
    }

    /** The section of docs/configuration.md, as Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                ## Server

                `./mpp server --KEY VALUE`, or `KEY=VALUE` in the file of `--config FILE`; the command line wins. An unknown key or a \
                value out of its range stops the start.

                | Key | Default | Range | Meaning |
                |---|---|---|---|
                """);
        for (ConfigKey each : values()) {
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %s | %s |%n",
                    each.key,
                    each.standard == null ? "none" : "`" + each.standard + "`",
                    each.range,
                    each.meaning));
        }
        return page.toString();
    }
}
