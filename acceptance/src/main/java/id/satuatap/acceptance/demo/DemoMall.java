package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.people.PeoplePlan;
import id.satuatap.acceptance.process.Program;
import id.satuatap.acceptance.robot.RobotHand;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.hall.catalogue.Catalogue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole mall on this machine: server, two kiosks, three counters, a board, the people at the other counters, and the
 * hardware. Closing it stops everything in reverse. Confined to the demo's main thread, but for the server's restart.
 */
final class DemoMall implements AutoCloseable {
    private static final Duration APPS_START = Duration.ofSeconds(90);

    private final DemoOptions options;
    private final DemoFolders folders;
    private final DemoCast cast;
    private final Demand demand;
    private final Path catalogueFile;
    private final Path provisioning;
    private final Programs programs;
    private final PaperTray tray;
    private final SimulatedDevices devices;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, Program> apps = new LinkedHashMap<>();
    private final Map<String, RobotHand> hands = new LinkedHashMap<>();
    private @Nullable DemoClock clock;
    private @Nullable Program server;
    private @Nullable Observation observation;

    private DemoMall(DemoOptions options, DemoFolders folders, Catalogue catalogue, byte[] catalogueBytes)
            throws IOException {
        this.options = options;
        this.folders = folders;
        this.cast = DemoCast.of(catalogue);
        this.demand = Demand.of(catalogueBytes);
        this.catalogueFile = Files.write(folders.work().resolve("catalogue.json"), catalogueBytes);
        this.provisioning = DemoFiles.provisioning(folders.work(), cast);
        this.programs = new Programs(folders, options.headless(), freePort());
        this.tray = new PaperTray(folders.tickets());
        open.push(tray);
        this.devices = new SimulatedDevices(folders.ports(), tray, DemoCast.WINDOWS);
        open.push(devices);
    }

    /** Makes the hardware and switches the screens on: until the doors open they say that the server is away. */
    static DemoMall furnish(DemoOptions options, DemoFolders folders, Catalogue catalogue, byte[] catalogueBytes)
            throws IOException, InterruptedException {
        DemoMall mall = new DemoMall(options, folders, catalogue, catalogueBytes);
        try {
            mall.startApps();
            mall.awaitWindows();
        } catch (IOException | InterruptedException | RuntimeException e) {
            mall.close();
            throw e;
        }
        return mall;
    }

    private void startApps() throws IOException {
        app("board-1", programs.display(options.headless() || options.speed() > 1, devices.ledPath(), ledUnits()));
        app(
                "kiosk-1",
                programs.kiosk(
                        "kiosk-1", devices.printerPath("kiosk-1"), 80, options.headless() ? "1080x1920" : "540x960"));
        app("kiosk-2", programs.kiosk("kiosk-2", devices.printerPath("kiosk-2"), 58, "1024x768"));
        for (String counter : cast.windowCounters()) {
            boolean first = counter.equals(cast.windowCounters().get(0));
            boolean second = counter.equals(cast.windowCounters().get(1));
            app(DemoCast.deskDevice(counter), programs.counter(counter, second, first ? keypad() : List.of()));
        }
    }

    private void awaitWindows() throws IOException, InterruptedException {
        for (Map.Entry<String, Program> app : apps.entrySet()) {
            if (!hand(app.getKey()).awaitWindow(APPS_START)) {
                throw new IOException(
                        app.getKey() + " has no window:\n" + app.getValue().tail());
            }
        }
    }

    /** Starts the server in the demo's time, and lets the people in. */
    void openDoors(DemoClock demoClock) throws IOException, InterruptedException {
        clock = demoClock;
        server = programs.server(demoClock, catalogueFile, provisioning);
        observation = Observation.open(programs.address());
        open.push(observation);
        PeoplePlan plan = new PeoplePlan(
                List.of(programs.address()),
                options.seed(),
                cast.simulated(false),
                options.headless() ? null : new PeoplePlan.KioskPlan("kiosk-3", DemoCast.token("kiosk-3")),
                options.tickets());
        app("people", programs.people(plan, catalogueFile));
    }

    /** {@code kill -9} and a new start on the same folder and in the same time. */
    synchronized void killAndRestartServer() throws IOException, InterruptedException {
        if (server != null) {
            server.kill();
        }
        server = programs.server(clock(), catalogueFile, provisioning);
    }

    private void app(String name, Program program) {
        apps.put(name, program);
        hands.put(name, new RobotHand(program));
        open.push(program);
    }

    private List<String> keypad() {
        return List.of(
                "--keypad",
                "qsystem:serial:" + devices.keypadPath() + "?address=" + SimulatedDevices.KEYPAD_ADDRESS + "&keys=5");
    }

    private String ledUnits() {
        List<String> units = new ArrayList<>();
        List<LedUnit> leds = devices.ledUnits();
        for (int i = 0; i < leds.size(); i++) {
            units.add(cast.windowCounters().get(i) + "=" + leds.get(i).address() + ":"
                    + leds.get(i).width());
        }
        return String.join(",", units);
    }

    /** Each app has one hand: a second would count its orders anew and take the first one's answers for its own. */
    RobotHand hand(String app) {
        RobotHand hand = hands.get(app);
        if (hand == null) {
            throw new IllegalArgumentException("no app " + app);
        }
        return hand;
    }

    Program program(String app) {
        Program program = apps.get(app);
        if (program == null) {
            throw new IllegalArgumentException("no app " + app);
        }
        return program;
    }

    /** Apps that died by themselves, with their last words: the demo says so and fails. */
    List<String> dead() {
        return apps.values().stream()
                .filter(program -> !program.alive())
                .map(program -> program.name() + ":\n" + program.tail())
                .collect(Collectors.toList());
    }

    DemoCast cast() {
        return cast;
    }

    DemoClock clock() {
        if (clock == null) {
            throw new IllegalStateException("the doors are not open yet");
        }
        return clock;
    }

    Demand demand() {
        return demand;
    }

    PaperTray tray() {
        return tray;
    }

    SimulatedDevices devices() {
        return devices;
    }

    DemoFolders folders() {
        return folders;
    }

    Observation observation() {
        if (observation == null) {
            throw new IllegalStateException("the doors are not open yet");
        }
        return observation;
    }

    Instant wallNow() {
        return Instant.now();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        // All at once: one after another they would take seconds each.
        apps.values().forEach(Program::askToEnd);
        while (!open.isEmpty()) {
            AutoCloseable next = open.pop();
            try {
                next.close();
            } catch (Exception e) {
                // Whatever one of them says on its way out, the others must be stopped too.
                System.err.println("demo: " + next.getClass().getSimpleName() + " did not stop cleanly: " + e);
            }
        }
        synchronized (this) {
            if (server != null) {
                server.close();
            }
        }
    }
}
