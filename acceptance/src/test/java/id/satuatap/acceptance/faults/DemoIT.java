package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.acceptance.demo.DemoMain;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.devices.simulator.PseudoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("nine programs need the machine")
class DemoIT {
    private static final Duration PATIENT = Duration.ofMinutes(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(360)
    void a_mall_without_a_display_leaves_tickets_screens_voice_and_a_clean_summary() throws Exception {
        Assumptions.assumeTrue(
                PseudoTerminal.supported(), "SKIPPED: the demo's devices are pseudo-terminals: Linux only");
        Path out = folder.resolve("out");
        try (Program demo = Program.start(new Launch(
                "demo",
                DemoMain.class.getName(),
                Launch.QUICK_SERVER_JVM,
                List.of("--headless", "--minutes", "10", "--speed", "40", "--seed", "7", "--out", out.toString()),
                Map.of(),
                folder.resolve("demo.log")))) {
            assertThat(demo.awaitExit(PATIENT)).as(demo.tail()).contains(0);
        }

        JsonNode summary =
                new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        JsonNode tickets = summary.path("tickets");
        assertThat(summary.path("invariantViolations").asInt(-1))
                .as(summary.path("violations").toString())
                .isZero();
        assertThat(tickets.path("duplicateNumbers").asInt(-1)).isZero();
        assertThat(tickets.path("issued").asInt()).isPositive();
        assertThat(tickets.path("printed").asInt()).isPositive();
        assertThat(tickets.path("called").asInt()).isPositive();
        JsonNode millis = summary.path("latencyMillis");
        assertThat(millis.path("callToBoard").path("count").asInt()).isPositive();
        assertThat(millis.path("callToVoice").path("count").asInt()).isPositive();
        assertThat(files(out.resolve("tickets"), ".escpos")).isNotEmpty();
        assertThat(files(out.resolve("tickets"), ".png")).isNotEmpty();
        assertThat(files(out.resolve("screens"), ".png")).isNotEmpty();
        assertThat(files(out.resolve("voice"), ".wav")).isNotEmpty();
        System.out.println("DemoIT: " + tickets + " " + millis);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
