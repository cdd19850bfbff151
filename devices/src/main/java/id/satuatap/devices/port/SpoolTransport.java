package id.satuatap.devices.port;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A queue of CUPS, by its own programs {@code lp} and {@code lpstat}. Each write is a job of its own. Confined to its owner thread as
 * {@link Transport} says.
 *
 * <p>The spooler keeps what a printer does not take and prints it later; so {@link #sense} tells when something waits there.
 */
final class SpoolTransport implements Transport {
    private static final int ASK_MILLIS = 3000;

    private final SpoolSettings settings;
    private volatile PortState state = PortState.CLOSED;

    SpoolTransport(SpoolSettings settings) {
        this.settings = settings;
    }

    private record Said(int code, String text) {}

    @Override
    public void open() throws PortException {
        if (state == PortState.CONNECTED) {
            return;
        }
        Said said = run(command("lpstat", "-a", settings.queue()), new byte[0], ASK_MILLIS);
        if (said.code() != 0) {
            throw failed(PortState.MISSING, said.text());
        }
        state = PortState.CONNECTED;
    }

    /** Nothing ever comes. */
    @Override
    public int read(byte[] buffer, int timeoutMillis) throws PortException {
        opened();
        return 0;
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) throws PortException {
        opened();
        Said said = run(command("lp", "-d", settings.queue(), "-o", "raw", "-s"), bytes, Math.max(1, deadlineMillis));
        if (said.code() != 0) {
            throw failed(PortState.LOST, said.text());
        }
    }

    @Override
    public LineSense sense() {
        try {
            Said waiting = run(command("lpstat", "-o", settings.queue()), new byte[0], ASK_MILLIS);
            return waiting.code() == 0 && waiting.text().isBlank() ? LineSense.READY : LineSense.BLOCKED;
        } catch (PortException nobodyAnswers) {
            return LineSense.FAULT;
        }
    }

    private void opened() throws PortException {
        if (state != PortState.CONNECTED) {
            throw new PortException(state, settings.text() + ": not open");
        }
    }

    private List<String> command(String program, String... words) {
        List<String> command = new ArrayList<>(List.of(program));
        if (!settings.server().isEmpty()) {
            command.addAll(List.of("-h", settings.server()));
        }
        command.addAll(List.of(words));
        return command;
    }

    private Said run(List<String> command, byte[] input, int millis) throws PortException {
        Path said = null;
        Process process = null;
        try {
            said = Files.createTempFile("spool", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C");
            process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            }
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                throw failed(PortState.STUCK, command.get(0) + " did not end in " + millis + " ms");
            }
            return new Said(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException none) {
            throw failed(PortState.UNUSABLE, command.get(0) + ": " + none.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failed(PortState.LOST, "stopped");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            remove(said);
        }
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException alreadyGone) {
            file.toFile().deleteOnExit();
        }
    }

    private PortException failed(PortState fault, String cause) {
        state = fault;
        return new PortException(fault, settings.text() + ": " + cause.strip());
    }

    @Override
    public void close() {
        if (state == PortState.CONNECTED) {
            state = PortState.CLOSED;
        }
    }

    @Override
    public PortState state() {
        return state;
    }

    @Override
    public SpoolSettings settings() {
        return settings;
    }
}
