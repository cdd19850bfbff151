package id.satuatap.devices.cli;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.FoundPort;
import id.satuatap.devices.port.FoundPrinter;
import id.satuatap.devices.port.PortUse;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ./mpp devices list | identify | print | light | keys | speak}: finds what is connected and tries it out. Confined to the calling
 * thread. Exit code 0: it worked; 1: it did not, and the output says why; 2: called wrongly.
 */
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = "Finds what is connected to this PC and tries it out; no server is needed."
                + " Stop the program that holds a port before its device is tried.",
        footer = "  lab       Makes simulated devices, with faults by script: ./mpp devices lab --help",
        subcommands = {IdentifyTrial.class, PrintTrial.class, LightTrial.class, KeysTrial.class, SpeakTrial.class})
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
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("devices: " + failure.getMessage());
            return FAILED;
        });
        return command;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Lists serial ports and USB printers with the names that stay with their devices, and what they need")
    int list() {
        return listed(spec.commandLine().getOut(), FoundPort.here(), FoundPrinter.here());
    }

    static int listed(PrintWriter out, List<FoundPort> ports, List<FoundPrinter> printers) {
        if (ports.isEmpty()) {
            out.println("No serial port is here. A USB adapter shows one within seconds of being plugged in.");
        }
        for (FoundPrinter printer : printers) {
            out.println(printer.setting());
            out.println("    "
                    + Stream.of(printer.maker(), printer.model(), printer.vendorAndProduct())
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.joining(" "))
                    + (printer.serialNumber().isEmpty()
                            ? ", no serial number"
                            : ", serial number " + printer.serialNumber()));
            needs(out, printer.path(), "lp");
        }
        for (FoundPort port : ports) {
            out.println(port.setting());
            out.println("    " + port.path() + ", " + port.description()
                    + (port.serialNumber().isEmpty()
                            ? ", no serial number"
                            : ", serial number " + port.serialNumber()));
            needs(out, port.path(), "dialout");
        }
        return WORKED;
    }

    private static void needs(PrintWriter out, String device, String group) {
        Path file = Path.of(device);
        if (PortUse.denied(file)) {
            out.println("    no right to it: sudo adduser " + System.getProperty("user.name") + " " + group
                    + ", then sign in anew");
        }
        PortUse.holder(file).ifPresent(program -> out.println("    held by " + program + ": end it first"));
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
