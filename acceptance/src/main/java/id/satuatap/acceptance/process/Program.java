package id.satuatap.acceptance.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A running program in a process of its own. Thread-safe.
 *
 * <p>Each line that it prints goes to its log file and can be awaited. It dies with {@link #close()}, and within a second
 * after this process however that ended, by its {@link Tether}.
 */
public final class Program implements AutoCloseable {
    private static final int LINES_KEPT = 2_000;

    private final Launch launch;
    private final Process process;
    private final BufferedWriter input;
    private final Thread endOfFrozen;
    private final List<String> lines = new ArrayList<>();
    private long dropped;
    private boolean ended;

    private Program(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
        this.input = process.outputWriter(StandardCharsets.UTF_8);
        this.endOfFrozen = new Thread(process::destroyForcibly, "end-" + launch.name());
    }

    public static Program start(Launch launch) throws IOException {
        Files.createDirectories(launch.log().toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(launch.commandLine()).redirectErrorStream(true);
        builder.environment().putAll(launch.environment());
        Program program = new Program(launch, builder.start());
        Thread reader = new Thread(program::readOutput, "output-" + launch.name());
        reader.setDaemon(true);
        reader.start();
        return program;
    }

    public String name() {
        return launch.name();
    }

    public Launch launch() {
        return launch;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for a printed line; lines printed before count too. Empty when the program ends or time runs out first. */
    public synchronized Optional<String> await(Predicate<String> wanted, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        long seen = 0;
        while (true) {
            for (seen = Math.max(seen, dropped); seen < dropped + lines.size(); seen++) {
                String line = lines.get((int) (seen - dropped));
                if (wanted.test(line)) {
                    return Optional.of(line);
                }
            }
            long left = deadline - System.nanoTime();
            if (ended || left <= 0) {
                return Optional.empty();
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Writes a line to the program's input. */
    public void tell(String line) throws IOException {
        synchronized (input) {
            input.write(line);
            input.newLine();
            input.flush();
        }
    }

    /** {@code kill -9}: no goodbye, no flush. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** SIGSTOP: alive and silent, sockets open. */
    public void freeze() throws IOException, InterruptedException {
        // Frozen, it would not notice that this process ended.
        Runtime.getRuntime().addShutdownHook(endOfFrozen);
        signal("STOP");
    }

    /** SIGCONT. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
        Runtime.getRuntime().removeShutdownHook(endOfFrozen);
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Asks it to end and does not wait: for several that shall end at once. */
    public void askToEnd() {
        process.destroy();
    }

    /** Asks it to end and waits; empty when it did not. */
    public Optional<Integer> stop(Duration limit) {
        askToEnd();
        return awaitExit(limit);
    }

    public Optional<Integer> awaitExit(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (stop(Duration.ofSeconds(5)).isEmpty()) {
            kill();
        }
    }

    private void readOutput() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter log = Files.newBufferedWriter(
                        launch.log(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                keep(line);
            }
        } catch (IOException e) {
            // The pipe breaks when the program is killed in the middle of a line: what came before is kept.
            keep("(output ended: " + e.getMessage() + ")");
        } finally {
            end();
        }
    }

    private synchronized void keep(String line) {
        lines.add(line);
        if (lines.size() > LINES_KEPT) {
            // Half at once: cutting one line each time would move all the others.
            lines.subList(0, LINES_KEPT / 2).clear();
            dropped += LINES_KEPT / 2;
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The last lines, for a message about what went wrong. */
    public synchronized String tail() {
        int from = Math.max(0, lines.size() - 15);
        return String.join(System.lineSeparator(), lines.subList(from, lines.size()));
    }
}
