package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.PeopleMain;
import id.satuatap.acceptance.people.PeoplePlan;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.acceptance.robot.RobotMain;
import id.satuatap.counter.CounterMain;
import id.satuatap.display.DisplayMain;
import id.satuatap.kiosk.KioskMain;
import id.satuatap.server.ServerMain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the mall's programs, each as a process of its own, exactly as a mall would start them. Immutable. */
public final class Programs {
    private static final Duration SERVER_START = Duration.ofMinutes(2);

    private final DemoFolders folders;
    private final boolean headless;
    private final String address;
    private final int port;

    Programs(DemoFolders folders, boolean headless, int port) {
        this.folders = folders;
        this.headless = headless;
        this.port = port;
        this.address = "http://127.0.0.1:" + port;
    }

    String address() {
        return address;
    }

    /** @throws IOException when it does not come up, with its last words */
    Program server(DemoClock clock, Path catalogue, Path provisioning) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "--data",
                folders.data().toString(),
                "--port",
                Integer.toString(port),
                "--catalogue",
                catalogue.toString(),
                "--provisioning",
                provisioning.toString(),
                "--demo-clock",
                clock.argument(),
                "--rate",
                Double.toString(clock.rate()),
                "--print-ready");
        Program server = Program.start(new Launch(
                "server", ServerMain.class.getName(), Launch.QUICK_SERVER_JVM, arguments, Map.of(), log("server")));
        try {
            if (server.await(line -> line.startsWith("READY"), SERVER_START).isPresent()) {
                return server;
            }
        } catch (InterruptedException told) {
            server.kill();
            throw told;
        }
        server.kill();
        throw new IOException("the server did not come up:\n" + server.tail());
    }

    Program kiosk(String device, Path printer, int paperMillimetres, String size) throws IOException {
        Path config = DemoFiles.client(folders.work(), address, device, "KIOSK", null);
        return app(
                device,
                KioskMain.class,
                List.of(
                        "--config",
                        config.toString(),
                        "--printer",
                        "serial:" + printer + "?baud=115200",
                        "--paper",
                        Integer.toString(paperMillimetres),
                        "--log",
                        folders.work().resolve(device + "-print-log").toString(),
                        "--size",
                        size,
                        "--printed-seconds",
                        headless ? "3" : "10"));
    }

    Program counter(String counter, boolean strip, List<String> more) throws IOException {
        String device = DemoCast.deskDevice(counter);
        Path config = DemoFiles.client(folders.work(), address, device, "COUNTER", counter);
        List<String> arguments =
                new ArrayList<>(List.of("--config", config.toString(), strip ? "--strip" : "--window"));
        arguments.addAll(more);
        return app(device, CounterMain.class, arguments);
    }

    Program display(boolean writtenVoice, Path led, String units) throws IOException {
        Path config = DemoFiles.client(folders.work(), address, "board-1", "BOARD", null);
        return app(
                "board-1",
                DisplayMain.class,
                List.of(
                        "--config",
                        config.toString(),
                        "--zone",
                        "all",
                        "--voice",
                        writtenVoice ? "file:" + folders.voice() : "line",
                        "--led",
                        "serial:" + led + "?baud=9600",
                        "--led-units",
                        units,
                        "--size",
                        headless ? "1920x1080" : "1280x720"));
    }

    Program people(PeoplePlan plan, Path catalogue) throws IOException {
        Path file = DemoFiles.people(folders.work(), plan);
        return Program.start(new Launch(
                "people",
                PeopleMain.class.getName(),
                Launch.CLIENT_JVM,
                List.of(file.toString(), catalogue.toString()),
                Map.of(),
                log("people")));
    }

    /** Under a robot's hand in any case: with a display it signs officers in, and leaves the rest to people. */
    private Program app(String name, Class<?> mainClass, List<String> arguments) throws IOException {
        List<String> jvm = new ArrayList<>(Launch.CLIENT_JVM);
        if (headless) {
            jvm.addAll(Launch.HEADLESS_FX);
        }
        List<String> all = new ArrayList<>();
        all.add(mainClass.getName());
        all.addAll(arguments);
        return Program.start(new Launch(name, RobotMain.class.getName(), jvm, all, Map.of(), log(name)));
    }

    private Path log(String name) {
        return folders.logs().resolve(name + ".log");
    }
}
