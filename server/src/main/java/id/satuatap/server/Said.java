package id.satuatap.server;

import id.satuatap.protocol.error.WireError;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command line says: results on its output, one line of why not on its error output. Immutable. */
record Said(String command, PrintWriter out, PrintWriter err) {
    private static final int FAILED = 1;

    /** @param spec as picocli handed it in */
    static Said by(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        return new Said(
                spec.root().name(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    void print(String line) {
        out.println(line);
    }

    /** Returns the exit code. */
    int failed(String reason) {
        err.println(command + ": " + reason);
        return FAILED;
    }

    /** Returns the exit code. */
    int failed(WireError error) {
        return failed(error.code() + ": " + error.message() + (error.details().isEmpty() ? "" : " " + error.details()));
    }
}
