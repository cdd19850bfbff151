package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.display.DisplayMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * From the moment an officer's call leaves him to the first sample of voice at the sound system: a server, a display, and ALSA
 * with a card that swallows what it is given. One call at a time, so that no other is in line. Both programs read this machine's
 * clock. Confined to one thread.
 */
final class VoiceLoad {
    private static final int WARM_UP = 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final BenchMall mall;
    private final Path folder;

    VoiceLoad(BenchMall mall, Path folder) {
        this.mall = mall;
        this.folder = folder;
    }

    /** Calls so often, after some calls that nobody times, and writes what it saw into a result. */
    void run(int calls, ObjectNode into) throws IOException, InterruptedException {
        Samples samples = new Samples();
        BenchCatalogue.BenchCounter counter = mall.catalogue().counters().get(0);
        try (Program display = display();
                Kiosk kiosk = new Kiosk(mall.port(), 1, 1);
                Desk desk = Desk.open(mall.port(), counter.code(), 1)) {
            said(display, "voice sound=AVAILABLE");
            for (int i = 0; i < WARM_UP + calls; i++) {
                long nanos = call(kiosk, desk, counter.services().get(0), display);
                if (i >= WARM_UP) {
                    samples.add(nanos);
                }
            }
        }
        samples.into(into);
    }

    private static long call(Kiosk kiosk, Desk desk, String service, Program display)
            throws IOException, InterruptedException {
        kiosk.issue(service);
        kiosk.shown();
        Instant pressed = Instant.now();
        String answer = desk.callNext();
        if (!Bodies.accepted(answer)) {
            throw new IOException("nobody was called: " + answer);
        }
        String turn = Bodies.text(answer, "turn");
        String begun = said(display, "Speaks announcement=" + turn + "/1 ");
        said(display, "Reports announcement=" + turn + "/1 outcome=SPOKEN");
        desk.start(turn);
        desk.finish(turn);
        Instant first =
                OffsetDateTime.parse(begun.substring(0, begun.indexOf(' '))).toInstant();
        return Duration.between(pressed, first).toNanos();
    }

    private static String said(Program display, String words) throws InterruptedException {
        return display.await(line -> line.contains(words), LIMIT)
                .orElseThrow(() ->
                        new IllegalStateException("the display never said '" + words + "': " + LastWords.of(display)));
    }

    private Program display() throws IOException {
        Path sound = folder.resolve("asound.conf");
        Files.writeString(sound, "pcm.!default { type plug slave.pcm \"sink\" }\npcm.sink { type null }\n");
        return Program.start(new Launch(
                "display",
                DisplayMain.class.getName(),
                Launch.CLIENT_JVM,
                List.of(
                        "--server",
                        "http://127.0.0.1:" + mall.port(),
                        "--token",
                        BenchMall.token(BenchMall.board(1)),
                        "--zone",
                        "all",
                        "--windowless",
                        "--voice",
                        "line"),
                Map.of("ALSA_CONFIG_PATH", sound.toString()),
                folder.resolve("display.log")));
    }
}
