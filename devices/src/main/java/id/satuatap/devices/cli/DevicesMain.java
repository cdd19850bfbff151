package id.satuatap.devices.cli;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.FoundPort;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ./mpp devices list | print | light | keys | speak}: finds what is connected and tries it out. Confined to the calling
 * thread. Exit code 0: it worked; 1: it did not, and the output says why; 2: called wrongly.
 */
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = "Finds what is connected to this PC and tries it out; no server is needed."
                + " Stop the program that holds a port before its device is tried.",
        subcommands = {PrintTrial.class, LightTrial.class, KeysTrial.class, SpeakTrial.class})
public final class DevicesMain {
    static final int WORKED = 0;
    static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = commandLine(DeviceClock.system()).setOut(out).execute(args);
        out.flush();
        // The sound library's threads do not end by themselves.
        System.exit(code);
    }

    /** The whole command, for whoever runs it within a program. */
    static CommandLine commandLine(DeviceClock clock) {
        CommandLine command = new CommandLine(DevicesMain.class, new TrialFactory(clock));
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("devices: " + failure.getMessage());
            return FAILED;
        });
        return command;
    }

    @Command(description = "Lists serial ports with the names that stay with their devices")
    int list() {
        return listed(spec.commandLine().getOut(), FoundPort.here());
    }

    static int listed(PrintWriter out, List<FoundPort> ports) {
        if (ports.isEmpty()) {
            out.println("No serial port is here. A USB adapter shows one within seconds of being plugged in.");
        }
        for (FoundPort port : ports) {
            out.println(port.setting());
            out.println("    " + port.path() + ", " + port.description()
                    + (port.serialNumber().isEmpty()
                            ? ", no serial number"
                            : ", serial number " + port.serialNumber()));
        }
        return WORKED;
    }

    /** Gives the trials their clock. */
    private record TrialFactory(DeviceClock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (Callable.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(DeviceClock.class).newInstance(clock);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
