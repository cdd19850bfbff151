package id.satuatap.acceptance.robot;

import id.satuatap.acceptance.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The other end of a {@link RobotMain}: presses what a person would press and waits for what a person would see. Each
 * call waits for its answer. Thread-safe, but a screen has one finger: callers take turns.
 */
public final class RobotHand {
    private static final Duration SLACK = Duration.ofSeconds(60);

    private final Program program;
    private final AtomicInteger numbers = new AtomicInteger();

    public RobotHand(Program program) {
        this.program = program;
    }

    /** Presses a button that is to be seen and enabled; false when there is none. */
    public boolean press(String id) throws InterruptedException {
        return ask("press", id, "", SLACK).isPresent();
    }

    public boolean type(String id, String text) throws InterruptedException {
        return ask("type", id, text, SLACK).isPresent();
    }

    /** What a node says; empty when it is not to be seen. */
    public Optional<String> text(String id) throws InterruptedException {
        return ask("text", id, "", SLACK);
    }

    /** All words on the window; empty when there is none. */
    public String words() throws InterruptedException {
        return ask("words", "-", "", SLACK).orElse("");
    }

    public boolean await(String id, Duration limit) throws InterruptedException {
        return ask("await", id, Long.toString(limit.toMillis()), limit.plus(SLACK))
                .isPresent();
    }

    public boolean awaitGone(String id, Duration limit) throws InterruptedException {
        return ask("gone", id, Long.toString(limit.toMillis()), limit.plus(SLACK))
                .isPresent();
    }

    /** Waits until the program has a window open. */
    public boolean awaitWindow(Duration limit) throws InterruptedException {
        return ask("window", "-", Long.toString(limit.toMillis()), limit.plus(SLACK))
                .isPresent();
    }

    public boolean shot(Path file) throws InterruptedException {
        return ask("shot", "-", file.toAbsolutePath().toString(), SLACK).isPresent();
    }

    private Optional<String> ask(String verb, String id, String text, Duration limit) throws InterruptedException {
        String number = Integer.toString(numbers.incrementAndGet());
        try {
            program.tell((number + " " + verb + " " + id + " " + text).trim());
        } catch (IOException e) {
            // The program is dead: nothing can be pressed.
            return Optional.empty();
        }
        String prefix = "ROBOT " + number + " ";
        return program.await(line -> line.startsWith(prefix), limit)
                .map(line -> line.substring(prefix.length()))
                .filter(answer -> answer.startsWith("yes"))
                .map(answer -> answer.substring(3).trim());
    }
}
