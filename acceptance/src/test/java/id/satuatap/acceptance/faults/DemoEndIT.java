package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.demo.DemoMain;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.devices.simulator.PseudoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
class DemoEndIT {
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final int BY_SIGTERM = 143;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(240)
    void a_demo_that_is_told_to_end_leaves_no_program_and_no_port() throws Exception {
        Assumptions.assumeTrue(
                PseudoTerminal.supported(), "SKIPPED: the demo's devices are pseudo-terminals: Linux only");
        Path out = folder.resolve("out");
        Path ports = out.resolve("work").resolve("ports");
        try (Program demo = Program.start(new Launch(
                "demo",
                DemoMain.class.getName(),
                Launch.QUICK_SERVER_JVM,
                List.of("--headless", "--out", out.toString()),
                Map.of(),
                folder.resolve("demo.log")))) {
            ProcessHandle process = ProcessHandle.of(demo.pid()).orElseThrow();
            Await.until("the first programs", PATIENT, () -> process.children().count() >= 2);
            List<ProcessHandle> programs = process.descendants().toList();
            assertThat(links(ports)).isNotEmpty();

            assertThat(demo.stop(PATIENT)).as(demo.tail()).contains(BY_SIGTERM);

            assertThat(links(ports)).isEmpty();
            Await.until("no program is left", PATIENT, () -> programs.stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    private static List<Path> links(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }
}
