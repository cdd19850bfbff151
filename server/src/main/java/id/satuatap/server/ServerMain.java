package id.satuatap.server;

import id.satuatap.journal.JournalException;
import id.satuatap.server.gateway.undertow.UndertowServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the LAN server. Confined to the main thread; the process ends by SIGTERM or by a fault it cannot live with. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The LAN server of a mall. Keys and ranges: docs/configuration.md.")
public final class ServerMain implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int FATAL = 3;

    @Option(names = "--config", paramLabel = "FILE", description = "properties file of keys below, without the dashes")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of journal and vault (data)")
    private @Nullable String data;

    @Option(names = "--port", description = "TCP port, 0 for any that is free (7070)")
    private @Nullable String port;

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "address to listen on (127.0.0.1)")
    private @Nullable String bind;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "catalogue to publish at start")
    private @Nullable String catalogue;

    @Option(names = "--provisioning", paramLabel = "FILE", description = "people and devices of a demonstration")
    private @Nullable String provisioning;

    @Option(names = "--demo-clock", paramLabel = "MALL@WALL", description = "demonstrated time")
    private @Nullable String demoClock;

    @Option(names = "--rate", description = "mall seconds in a real second (1)")
    private @Nullable String rate;

    @Option(names = "--reserved-megabytes", description = "free space kept back (500)")
    private @Nullable String reservedMegabytes;

    @Option(names = "--mall", paramLabel = "WORD", description = "short name of the mall (mpp)")
    private @Nullable String mall;

    @Option(names = "--trial-flush-delay-millis", description = "for trials only: a disk slower by so much (0)")
    private @Nullable String trialFlushDelayMillis;

    @Option(names = "--tls", paramLabel = "WHEN", description = "auto, on or off (auto)")
    private @Nullable String tls;

    @Option(names = "--names", paramLabel = "NAMES", description = "how clients call this server, with commas between")
    private @Nullable String names;

    @Option(names = "--discovery-port", description = "UDP port of the search on the LAN, 0 for none (7070)")
    private @Nullable String discoveryPort;

    @Option(names = "--print-ready", description = "prints READY and the port when commands are taken")
    private boolean printReady;

    public static void main(String[] args) {
        SystemLog.bridge();
        Beforehand.begin(UndertowServer::load);
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        return new CommandLine(new ServerMain());
    }

    @Override
    public Integer call() throws InterruptedException {
        Logger log = LoggerFactory.getLogger(ServerMain.class);
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        PrintStream console = System.out;
        try (ServerComposition server = ServerComposition.compose(
                ServerConfig.of(values()),
                new ServerComposition.Surroundings(
                        InstantSource.system(),
                        System::nanoTime,
                        new SecureRandom(),
                        console,
                        ServerMain::die,
                        UndertowServer::new))) {
            // The virtual machine waits for its hooks: this one waits until everything is closed in order.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(stop, stopped), "stop"));
            int listening = server.start();
            if (printReady) {
                console.println("READY " + listening);
                console.flush();
            }
            stop.await();
            log.info("Stopping");
        } catch (ConfigException | StartRefusedException refused) {
            return refused(String.valueOf(refused.getMessage()));
        } catch (IOException trouble) {
            return refused(FileTrouble.words(trouble));
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private static int refused(String why) {
        System.err.println("server: " + why);
        return REFUSED;
    }

    private static void awaitStop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever waits is never answered: nobody can say what is on disk. No hook may run, no buffer be written. */
    private static void die(Throwable cause) {
        String reason = cause instanceof JournalException ? cause.getMessage() : cause.toString();
        System.err.println("server: ends, the record cannot be kept: " + reason);
        Runtime.getRuntime().halt(FATAL);
    }

    private Map<String, String> values() throws IOException {
        Map<String, String> values = new HashMap<>();
        if (config != null) {
            Properties file = new Properties();
            try (Reader reader = Files.newBufferedReader(config, StandardCharsets.UTF_8)) {
                file.load(reader);
            }
            file.stringPropertyNames().forEach(key -> values.put(key, file.getProperty(key)));
        }
        put(values, ConfigKey.DATA, data);
        put(values, ConfigKey.PORT, port);
        put(values, ConfigKey.BIND, bind);
        put(values, ConfigKey.CATALOGUE, catalogue);
        put(values, ConfigKey.PROVISIONING, provisioning);
        put(values, ConfigKey.DEMO_CLOCK, demoClock);
        put(values, ConfigKey.RATE, rate);
        put(values, ConfigKey.RESERVED_MEGABYTES, reservedMegabytes);
        put(values, ConfigKey.MALL, mall);
        put(values, ConfigKey.TRIAL_FLUSH_DELAY_MILLIS, trialFlushDelayMillis);
        put(values, ConfigKey.TLS, tls);
        put(values, ConfigKey.NAMES, names);
        put(values, ConfigKey.DISCOVERY_PORT, discoveryPort);
        return values;
    }

    private static void put(Map<String, String> values, ConfigKey key, @Nullable String given) {
        if (given != null) {
            values.put(key.key(), given);
        }
    }
}
