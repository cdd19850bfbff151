package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Measures the floors in the same run, on the same disk, with records as large as the bench's own. Stateless. */
final class Floors {
    private static final Duration START = Duration.ofMinutes(1);

    private Floors() {}

    /** Echo and one flush, from as many clients as the bench had. @return the load's result */
    static ObjectNode echoAndFlush(BenchRoom room, Path folder, int recordBytes, int clients, long warm, long millis)
            throws IOException, InterruptedException {
        try (Program floor = Program.start(new Launch(
                "floor",
                FloorMain.class.getName(),
                Launch.SERVER_JVM,
                List.of(folder.toString(), Integer.toString(recordBytes)),
                Map.of(),
                folder.resolve("floor.log")))) {
            String ready = floor.await(line -> line.startsWith("READY port="), START)
                    .orElseThrow(() -> new IllegalStateException("the floor did not come up: " + LastWords.of(floor)));
            int port = Integer.parseInt(ready.substring("READY port=".length()));
            return room.run(new LoadSpec("echo", port, clients, warm, millis, 0, 0, List.of(), List.of(), 1));
        }
    }
}
