package id.satuatap.server.querymodel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running rebuild as the server sees it. Its news are thread-safe; it is started and closed by the projector. A thread of its
 * own reads what it says; what it logs goes where the server's log goes.
 */
final class RebuildProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildProcess.class);
    private static final long LEAVE_SECONDS = 3;

    private final Process process;
    private final Runnable told;
    private final Thread reader;
    private volatile RebuildNews news = RebuildNews.none();

    private RebuildProcess(Process process, Runnable told) {
        this.process = process;
        this.told = told;
        this.reader = new Thread(this::read, "rebuild-news");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts one.
     *
     * @param told called whenever there are news, on its own thread; must be short
     * @throws IOException when the system will not
     */
    static RebuildProcess start(RebuildSettings settings, RebuildOrder order, Runnable told) throws IOException {
        Process process = new ProcessBuilder(settings.command(order))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        LOG.info("rebuild started pid={} through={}", process.pid(), order.through());
        return new RebuildProcess(process, told);
    }

    RebuildNews news() {
        return news;
    }

    long pid() {
        return process.pid();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                news = news.heard(line);
                told.run();
            }
        } catch (IOException | UncheckedIOException closed) {
            LOG.debug("rebuild's output closed", closed);
        }
        try {
            news = news.gone(process.waitFor());
            told.run();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets it end after the batch under way; one that does not is killed, which a store survives. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LEAVE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            reader.join();
        } catch (IOException closed) {
            LOG.debug("rebuild's input was closed", closed);
            process.destroyForcibly();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
