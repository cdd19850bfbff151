package id.satuatap.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second Java process with this class path. */
record ChildJvm(Process process) implements AutoCloseable {

    static ChildJvm start(Class<?> main, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString());
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    BufferedReader output() {
        return process.inputReader();
    }

    /** kill -9. What it said before stays readable: unlike {@link Process}, the handle leaves the pipe open. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Kills it and waits for its end. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
