package id.satuatap.acceptance.robot;

import id.satuatap.acceptance.process.Tether;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Starts a program by its own main class, unchanged, and serves a hand and an eye on standard input: {@code RobotMain
 * MAIN_CLASS [arguments]}.
 *
 * <p>A line is {@code NUMBER VERB NODE-ID [TEXT]}, its answer {@code ROBOT NUMBER yes|no [TEXT]}. Verbs: press, type, text,
 * words (of the whole window), await (until the node is to be seen; TEXT is the longest wait in milliseconds), gone
 * (until it is not), window (until one is open), shot (TEXT is the file).
 */
public final class RobotMain {
    private RobotMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Thread program = new Thread(
                () -> Tether.run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)), "program-main");
        program.start();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        awaitToolkit();
        WindowHand hand = new WindowHand();
        for (@Nullable String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ", 4);
            if (words.length >= 3) {
                String text = words.length > 3 ? words[3] : "";
                hand.order(words[1], words[2], text, answer -> say("ROBOT " + words[0] + " " + answer));
            }
        }
        // Whoever holds the other end of our input is gone: nobody could stop this program any more.
        Runtime.getRuntime().halt(0);
    }

    /** The program starts JavaFX when it is ready to; nobody tells us, so we ask. */
    private static void awaitToolkit() throws InterruptedException {
        CountDownLatch pause = new CountDownLatch(1);
        while (!hasToolkit()) {
            boolean unused = pause.await(50, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean hasToolkit() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static synchronized void say(String answer) {
        System.out.println(answer);
        System.out.flush();
    }
}
