package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportWorkerMain;
import id.satuatap.reports.worker.WorkerSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running worker, as its parent sees it: lines in, lines out, and an end. Confined to the parent's thread; of its own
 * threads one writes to the process, which may have stopped reading, and two read what it writes.
 */
public final class WorkerProcess implements AutoCloseable {
    /** What stands for the end of the process among its lines, none of which is empty. */
    public static final String ENDED = "";

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final int LINES = 16;
    private static final long LEAVE_MILLIS = 1_000;

    private final Process process;
    private final BlockingQueue<String> input = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<String> output = new ArrayBlockingQueue<>(LINES);
    private final Thread writer;

    private WorkerProcess(Process process) {
        this.process = process;
        this.writer = thread("report-worker-input", () -> write(process.outputWriter(StandardCharsets.UTF_8)));
        reader("report-worker-output", process.getInputStream(), this::give, () -> give(ENDED));
        reader("report-worker-log", process.getErrorStream(), line -> LOG.warn("report worker: {}", line), () -> {});
    }

    /**
     * Starts one.
     *
     * @throws IOException when the system will not
     */
    public static WorkerProcess start(WorkerSettings settings) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            // The hall comes first where cores are few.
            command.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        command.add(settings.java().toString());
        command.addAll(settings.options());
        command.add("-Djava.awt.headless=true");
        command.add("-Dlogback.configurationFile=id/satuatap/reports/worker/logback-worker.xml");
        command.addAll(List.of("-cp", settings.classPath(), ReportWorkerMain.class.getName()));
        return new WorkerProcess(new ProcessBuilder(command).start());
    }

    public boolean alive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** How it ended, for a log; only of one that did. */
    public String end() throws InterruptedException {
        return process.waitFor(LEAVE_MILLIS, TimeUnit.MILLISECONDS)
                ? "exit code " + process.exitValue()
                : "output closed";
    }

    /**
     * Hands a line to the process and waits for nothing: a stopped process reads no more than a pipe holds. One that cannot
     * be written to is told by {@link #receive}, which has a deadline.
     *
     * @throws IOException when it has not read the line before
     */
    public void send(String line) throws IOException {
        if (!input.offer(line)) {
            throw new IOException("the report worker has not read the order before");
        }
    }

    /** The next line, or {@link #ENDED} when none will come; null when there was none in time. */
    public @Nullable String receive(long nanos) throws InterruptedException {
        return output.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /** Ends it at once, whatever it does: what is written is whole or not there. */
    @Override
    public void close() {
        process.destroyForcibly();
        writer.interrupt();
    }

    private void write(Writer to) {
        try (to) {
            while (true) {
                to.write(input.take());
                to.write('\n');
                to.flush();
            }
        } catch (IOException closed) {
            LOG.debug("report worker's input closed", closed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(String line) {
        try {
            output.put(line);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reader(String name, InputStream stream, Consumer<String> each, Runnable atEnd) {
        thread(name, () -> read(stream, each, atEnd));
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void read(InputStream stream, Consumer<String> each, Runnable atEnd) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(each);
        } catch (IOException | UncheckedIOException closed) {
            LOG.debug("report worker's output closed", closed);
        } finally {
            atEnd.run();
        }
    }
}
