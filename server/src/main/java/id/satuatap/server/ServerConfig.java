package id.satuatap.server;

import id.satuatap.server.clock.ClockAnchor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run, checked and sealed. Immutable. Each key is described in {@link ConfigKey}.
 *
 * @param data folder of journal, vault and query model
 * @param port 0 for any that is free
 * @param bind the address to listen on
 * @param catalogue published at start when it differs from the one in force; null for none
 * @param provisioning people and devices of a demonstration; null outside one
 * @param demoClock the demonstrated time; null for the machine's own
 * @param rate mall seconds in a real second
 * @param reservedMegabytes free space below which no number is issued
 * @param trialFlushDelayMillis added to each flush, to try a slow disk; 0 outside trials
 * @param mall its short name, in every record
 * @param tls when TLS is spoken
 * @param names by which clients call it beside its addresses
 * @param discoveryPort of UDP, on which PCs that search are answered; 0 for none
 */
public record ServerConfig(
        Path data,
        int port,
        String bind,
        @Nullable Path catalogue,
        @Nullable Path provisioning,
        @Nullable DemoClock demoClock,
        double rate,
        int reservedMegabytes,
        int trialFlushDelayMillis,
        String mall,
        Tls tls,
        List<String> names,
        int discoveryPort) {

    /** Ties demonstrated time to real time. Immutable. */
    public record DemoClock(Instant mall, Instant wall) {}

    /**
     * Reads the values of keys; those that are absent take their defaults.
     *
     * @throws ConfigException naming the key that is unknown or out of its range
     */
    public static ServerConfig of(Map<String, String> values) {
        ConfigKey.refuseUnknown(values.keySet());
        return new ServerConfig(
                Path.of(ConfigKey.DATA.text(values).orElseThrow()),
                ConfigKey.PORT.whole(values),
                ConfigKey.BIND.text(values).orElseThrow(),
                path(ConfigKey.CATALOGUE.text(values)),
                path(ConfigKey.PROVISIONING.text(values)),
                ConfigKey.DEMO_CLOCK.text(values).map(ServerConfig::demoClock).orElse(null),
                ConfigKey.RATE.decimal(values),
                ConfigKey.RESERVED_MEGABYTES.whole(values),
                ConfigKey.TRIAL_FLUSH_DELAY_MILLIS.whole(values),
                ConfigKey.MALL.text(values).orElseThrow(),
                tls(ConfigKey.TLS.text(values).orElseThrow()),
                names(ConfigKey.NAMES.text(values).orElse("")),
                ConfigKey.DISCOVERY_PORT.whole(values));
    }

    /** How the mall's time hangs on the machine's. */
    ClockAnchor anchor() {
        return demoClock == null
                ? new ClockAnchor(Instant.EPOCH, Instant.EPOCH, rate)
                : new ClockAnchor(demoClock.mall(), demoClock.wall(), rate);
    }

    private static @Nullable Path path(Optional<String> text) {
        return text.map(Path::of).orElse(null);
    }

    private static Tls tls(String text) {
        try {
            return Tls.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ConfigException("tls must be auto, on or off, not '" + text + "'", unknown);
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static DemoClock demoClock(String text) {
        int at = text.indexOf('@');
        try {
            return new DemoClock(
                    Instant.parse(text.substring(0, Math.max(0, at))), Instant.parse(text.substring(at + 1)));
        } catch (DateTimeParseException notTimes) {
            throw new ConfigException(
                    "demo-clock must be two times such as 2026-11-23T00:30:00Z@2026-11-22T02:00:00Z: " + text,
                    notTimes);
        }
    }
}
