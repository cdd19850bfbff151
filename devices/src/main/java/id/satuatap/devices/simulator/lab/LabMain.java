package id.satuatap.devices.simulator.lab;

import id.satuatap.devices.port.DeviceClock;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./mpp devices lab}: simulated devices that other programs open, and a script of their faults. Confined to the calling
 * thread. Exit code 0: the scripts ended; 1: a line was wrong, and it says which; 2: called wrongly.
 */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Simulated devices on pseudo-terminals and TCP, with faults by script (docs/devices.md).")
public final class LabMain implements Callable<Integer> {
    private static final int FAILED = 1;

    private final DeviceClock clock;
    private final Reader typed;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--folder",
            defaultValue = "target/lab",
            description = "for the ports' names and the sheets' pictures (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--stay", defaultValue = "0", description = "seconds to stay open after the last line")
    private long staySeconds;

    @Option(names = "--seed", defaultValue = "1", description = "for the noise of keypads (${DEFAULT-VALUE})")
    private long seed;

    @Parameters(paramLabel = "SCRIPT", description = "files; without one, lines are read as they are typed")
    private List<Path> scripts = List.of();

    LabMain(DeviceClock clock, Reader typed) {
        this.clock = clock;
        this.typed = typed;
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        int code = new CommandLine(new LabMain(DeviceClock.system(), in))
                .setOut(out)
                .execute(args);
        out.flush();
        System.exit(code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (Lab lab = new Lab(folder, out::println, clock, seed)) {
            for (Path script : scripts) {
                try (BufferedReader lines = Files.newBufferedReader(script, StandardCharsets.UTF_8)) {
                    if (!played(lab, script.toString(), lines)) {
                        return FAILED;
                    }
                } catch (NoSuchFileException missing) {
                    spec.commandLine().getErr().println("lab: there is no script " + script);
                    return FAILED;
                }
            }
            if (scripts.isEmpty()) {
                return typed(lab) ? 0 : FAILED;
            }
            lab.stayOpen(staySeconds);
        }
        return 0;
    }

    private boolean played(Lab lab, String name, BufferedReader lines) throws IOException, InterruptedException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                lab.line(line);
            } catch (IllegalArgumentException wrong) {
                spec.commandLine().getErr().println("lab: " + name + " line " + number + ": " + wrong.getMessage());
                return false;
            }
        }
        return true;
    }

    /** Whoever types may mistype. */
    private boolean typed(Lab lab) throws IOException, InterruptedException {
        BufferedReader lines = new BufferedReader(typed);
        boolean well = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            try {
                lab.line(line);
            } catch (IllegalArgumentException wrong) {
                spec.commandLine().getErr().println("lab: " + wrong.getMessage());
                well = false;
            }
        }
        lab.stayOpen(staySeconds);
        return well;
    }
}
