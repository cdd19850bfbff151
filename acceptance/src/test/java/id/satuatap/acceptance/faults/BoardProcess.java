package id.satuatap.acceptance.faults;

import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.acceptance.robot.RobotHand;
import id.satuatap.acceptance.robot.RobotMain;
import id.satuatap.display.DisplayMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A hall board in a process of its own, which writes its voice into a folder. Confined to the test's thread. */
final class BoardProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);

    private final Program program;
    private final RobotHand hand;
    private final Path voice;

    private BoardProcess(Program program, Path voice) {
        this.program = program;
        this.hand = new RobotHand(program);
        this.voice = voice;
    }

    /** Starts it and waits for its window. @param life names the folder of its voice */
    static BoardProcess start(FaultMall mall, String life) throws Exception {
        return switchOn(mall, life).awaitWindow();
    }

    /** Starts it and returns at once. */
    static BoardProcess switchOn(FaultMall mall, String life) throws IOException {
        List<String> jvm = new ArrayList<>(Launch.CLIENT_JVM);
        jvm.addAll(Launch.HEADLESS_FX);
        Path voice = mall.folder().resolve("voice-" + life);
        List<String> arguments = List.of(
                DisplayMain.class.getName(),
                "--config",
                mall.configuration(FaultMall.BOARD, "BOARD").toString(),
                "--zone",
                "all",
                "--voice",
                "file:" + voice,
                "--size",
                "1280x720");
        BoardProcess board = new BoardProcess(
                Program.start(mall.placed(
                        VirtualLan.BOARD,
                        new Launch(
                                "board-" + life,
                                RobotMain.class.getName(),
                                jvm,
                                arguments,
                                Map.of(),
                                mall.folder().resolve("board-" + life + ".log")))),
                voice);
        return mall.closing(board);
    }

    BoardProcess awaitWindow() throws Exception {
        Await.until("the board's window", START, () -> !words().isEmpty());
        return this;
    }

    String words() throws InterruptedException {
        return hand.words();
    }

    /** @return how long it took; on failure the words that were there instead are told */
    Duration awaitWords(String what, Duration limit, Predicate<String> wanted) throws Exception {
        try {
            return Await.until(what, limit, () -> wanted.test(words()));
        } catch (AssertionError tooLate) {
            throw new AssertionError(tooLate.getMessage() + "; the board says: " + words(), tooLate);
        }
    }

    /** Like {@link #awaitWords}, where these words were promised for soon. */
    Duration promisedWords(String what, Duration promised, Predicate<String> wanted) throws Exception {
        try {
            return Promise.kept(what, promised, () -> wanted.test(words()));
        } catch (AssertionError tooLate) {
            throw new AssertionError(tooLate.getMessage() + "; the board says: " + words(), tooLate);
        }
    }

    Program program() {
        return program;
    }

    List<String> spoken() throws IOException {
        if (!Files.isDirectory(voice)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(voice)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".wav"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        program.kill();
    }
}
