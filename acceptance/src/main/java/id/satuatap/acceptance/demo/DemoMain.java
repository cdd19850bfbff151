package id.satuatap.acceptance.demo;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.server.FileTrouble;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole mall on this machine. Confined to the main thread. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The whole mall on this machine, each program a process of its own.")
public final class DemoMain implements Callable<Integer> {
    private static final int TWO_HOURS = 120;
    private static final double HEADLESS_SPEED = 30;

    private static final int TOLD_TO_END = 130;

    /** How long the server takes to come up and the officers to sit down: then the kiosks open. */
    private static final Duration PREPARATION = Duration.ofSeconds(8);

    @Option(names = "--headless", description = "without windows; leaves summary.json, tickets, screens and voice")
    private boolean headless;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            description =
                    "without windows, how much of the mall's day to play, in minutes of the mall's clock, not yours: "
                            + "divide by --speed for how long that takes (120; with windows until you end it)")
    private @Nullable Integer minutes;

    @Option(
            names = "--speed",
            paramLabel = "X",
            description = "minutes of the mall's clock in one of yours (1; without windows 30)")
    private @Nullable Double speed;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of all chance (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--tickets",
            paramLabel = "N",
            defaultValue = "500",
            description = "visitors a day (${DEFAULT-VALUE})")
    private int tickets = 500;

    @Option(names = "--out", paramLabel = "DIR", description = "where everything is left (target/demo)")
    private Path out = Path.of("target", "demo");

    @Option(names = "--catalogue", paramLabel = "FILE", description = "another mall than the one that ships")
    private @Nullable Path catalogue;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new DemoMain());
    }

    /** Whoever ends the demo, by Ctrl-C or SIGTERM, ends it as it ends by itself: everything is closed in order. */
    @Override
    public Integer call() {
        Thread player = Thread.currentThread();
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(player, closed), "demo-end"));
        try {
            return play();
        } catch (InterruptedException told) {
            System.out.println("demo: ended");
            return TOLD_TO_END;
        } finally {
            closed.countDown();
        }
    }

    private static void end(Thread player, CountDownLatch closed) {
        try {
            if (closed.getCount() > 0) {
                player.interrupt();
                closed.await();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private int play() throws InterruptedException {
        boolean windows = !headless && hasDisplay();
        DemoOptions options = options(windows);
        if (!headless && !windows) {
            System.out.println("demo: this machine has no display: playing without windows");
        }
        try {
            byte[] bytes = catalogueBytes();
            Catalogue mall = CatalogueFile.read(bytes);
            DemoFolders folders = DemoFolders.fresh(options.out());
            System.out.println("demo: switching on two kiosks, three counters and a board");
            try (DemoMall demo = DemoMall.furnish(options, folders, mall, bytes)) {
                DemoClock clock = DemoClock.nextWorkingDay(mall, Instant.now().plus(PREPARATION), options.speed());
                System.out.printf(
                        Locale.ROOT,
                        "demo: %s, kiosks open on %s at %s %s, its time%n",
                        mall.mall().name(),
                        clock.date(),
                        LocalTime.ofInstant(clock.mallStart(), clock.zone()),
                        mall.mall().timeZoneLabel());
                demo.openDoors(clock);
                return windows ? new WindowedRun(demo, options).play() : new HeadlessRun(demo, options).play();
            }
        } catch (IOException trouble) {
            return broken(FileTrouble.words(trouble));
        } catch (CatalogueRefusedException refused) {
            return broken(String.valueOf(refused.getMessage()));
        }
    }

    private int broken(String why) {
        line().getOut().println("demo: BROKEN " + why);
        return 1;
    }

    private CommandLine line() {
        return spec == null ? command() : spec.commandLine();
    }

    private DemoOptions options(boolean windows) {
        if (windows && minutes != null) {
            throw new ParameterException(line(), "--minutes is for a day without windows: add --headless");
        }
        try {
            return new DemoOptions(
                    !windows,
                    minutes != null ? minutes : TWO_HOURS,
                    speed != null ? speed : windows ? 1 : HEADLESS_SPEED,
                    seed,
                    tickets,
                    out,
                    catalogue);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(line(), String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }

    private byte[] catalogueBytes() throws IOException {
        if (catalogue != null) {
            return Files.readAllBytes(catalogue);
        }
        return CatalogueFile.sleman();
    }

    private static boolean hasDisplay() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
