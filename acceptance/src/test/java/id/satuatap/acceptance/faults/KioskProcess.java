package id.satuatap.acceptance.faults;

import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.acceptance.robot.RobotHand;
import id.satuatap.acceptance.robot.RobotMain;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import id.satuatap.kiosk.KioskMain;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kiosk in a process of its own, and the printer beside it, which lives on when the kiosk dies. Confined to the
 * test's thread; {@link #strike} may come from any.
 */
final class KioskProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int PAGES_MAX = 10;

    private final FaultMall mall;
    private final String device;
    private final PseudoTerminal wire;
    private final SimulatedPrinter printer;
    private volatile @Nullable Program program;
    private @Nullable RobotHand hand;

    KioskProcess(FaultMall mall, String device) throws IOException {
        this.mall = mall;
        this.device = device;
        this.wire = PseudoTerminal.at(mall.folder().resolve("printer-" + device));
        this.printer = new SimulatedPrinter(device, wire, PrinterModel.epson80(), sheet -> {}).start();
    }

    /** Starts it on the print log that it left, and waits for its first screen. */
    KioskProcess start() throws Exception {
        return switchOn().awaitFirstScreen();
    }

    /** Starts it and returns at once. */
    KioskProcess switchOn() throws IOException {
        List<String> jvm = new ArrayList<>(Launch.CLIENT_JVM);
        jvm.addAll(Launch.HEADLESS_FX);
        List<String> arguments = List.of(
                KioskMain.class.getName(),
                "--config",
                mall.configuration(device, "KIOSK").toString(),
                "--printer",
                "serial:" + wire.path() + "?baud=115200",
                "--log",
                mall.folder().resolve("print-log-" + device).toString(),
                "--printed-seconds",
                "3",
                "--shown-seconds",
                "10");
        Program fresh = Program.start(mall.placed(
                VirtualLan.KIOSK,
                new Launch(
                        device,
                        RobotMain.class.getName(),
                        jvm,
                        arguments,
                        Map.of(),
                        mall.folder().resolve(device + ".log"))));
        program = fresh;
        hand = new RobotHand(fresh);
        return this;
    }

    KioskProcess awaitFirstScreen() throws InterruptedException {
        if (!hand().await("welcome", START)) {
            throw new AssertionError(
                    device + " did not reach its first screen:\n" + program().tail());
        }
        return this;
    }

    Program program() {
        Program running = program;
        if (running == null) {
            throw new IllegalStateException(device + " was not started");
        }
        return running;
    }

    RobotHand hand() {
        RobotHand own = hand;
        if (own == null) {
            throw new IllegalStateException(device + " was not started");
        }
        return own;
    }

    SimulatedPrinter printer() {
        return printer;
    }

    /** Goes to the screen with "take", from wherever the kiosk is; it may still be finding its printer or the server. */
    void choose(FaultMall.Desk desk) throws Exception {
        Await.until(device + " at " + desk.service(), PATIENCE, () -> {
            if (hand().text("take").isPresent()) {
                return true;
            }
            // While one screen fades into the next both are to be seen: the later one counts, and each step is waited
            // for.
            if (hand().text("services").isPresent()) {
                return step("tile-" + desk.service(), "take");
            }
            if (hand().text("welcome").isPresent()) {
                step("tile-" + desk.agency(), "services");
            }
            return false;
        });
    }

    private boolean step(String tile, String to) throws InterruptedException {
        if (turnTo(tile, "page-next") || turnTo(tile, "page-previous")) {
            return hand().await(to, STEP) && to.equals("take");
        }
        if (hand().press("back")) {
            hand().await("welcome", STEP);
        }
        return false;
    }

    private boolean turnTo(String tile, String turn) throws InterruptedException {
        for (int page = 0; page < PAGES_MAX; page++) {
            if (hand().press(tile)) {
                return true;
            }
            if (!hand().press(turn)) {
                return false;
            }
        }
        return false;
    }

    /** Back to the first screen, from wherever a visitor would leave. */
    void home() throws Exception {
        Await.until(device + " at its first screen", Duration.ofSeconds(60), () -> {
            if (hand().text("welcome").isPresent()) {
                return true;
            }
            if (!hand().press("done")) {
                hand().press("back");
            }
            return false;
        });
    }

    /** {@code kill -9}, without waiting: from any thread, such as the printer's. */
    void strike() {
        Program running = program;
        if (running != null) {
            ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Whole tickets: a piece that was cut off after a fault has no QR. */
    List<Sheet> tickets() {
        return printer.sheets().stream()
                .filter(sheet -> sheet.qrText().isPresent())
                .toList();
    }

    List<String> ticketNumbers() {
        return tickets().stream()
                .map(Sheet::ticketNumber)
                .map(Optional::orElseThrow)
                .toList();
    }

    @Override
    public void close() throws IOException {
        Program running = program;
        if (running != null) {
            running.kill();
        }
        printer.close();
        wire.close();
    }
}
