package id.satuatap.server;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs {@code ./mpp why} in this process. Stateless. */
public final class WhyCommand {
    private WhyCommand() {}

    /** How it ended, and what it printed. */
    public record Outcome(int exit, String text) {}

    public static Outcome run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        int exit = WhyMain.command().setOut(writer).setErr(writer).execute(arguments);
        return new Outcome(exit, text.toString());
    }
}
