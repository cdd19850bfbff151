package id.satuatap.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import picocli.CommandLine;

/** Runs {@code ./mpp report} in this process. Stateless. */
public final class ReportCommand {
    private ReportCommand() {}

    /** How it ended, and what it printed. */
    public record Outcome(int exit, String text) {}

    public static Outcome run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        CommandLine command =
                ReportMain.command(InstantSource.system()).setOut(writer).setErr(writer);
        return new Outcome(command.execute(arguments), text.toString());
    }
}
