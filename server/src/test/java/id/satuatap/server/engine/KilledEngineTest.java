package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Visit;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.server.record.RecordCodec;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class KilledEngineTest {
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void everyNumberThatWasSaidIsThereAfterAKill() throws Exception {
        Random chance = new Random(20261122);
        Map<String, String> said = new HashMap<>();
        String started = Instant.now().toString();
        for (int round = 0; round < ROUNDS; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EngineUnderLoad.class.getName(),
                            folder.toString(),
                            MallFixture.MONDAY_NINE.toString(),
                            started,
                            "r" + round)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                int killAfter = 50 + chance.nextInt(200);
                for (int n = 0; n < killAfter; n++) {
                    listen(lines.readLine(), said);
                }
                // Process.destroyForcibly() would close the pipe that still holds the last lines.
                process.toHandle().destroyForcibly();
                // The very last may be cut.
                lines.lines().filter(line -> line.matches("r\\d.* AB-\\d{3,}")).forEach(line -> listen(line, said));
            } finally {
                assertThat(process.destroyForcibly().waitFor(60, TimeUnit.SECONDS))
                        .isTrue();
            }
            assertEverythingSaidIsThere(said);
        }
    }

    private static void listen(String line, Map<String, String> said) {
        assertThat(line).as("a line of the process").isNotNull().matches("\\S+ AB-\\d+");
        String[] words = line.split(" ");
        said.put(words[0], words[1]);
    }

    private void assertEverythingSaidIsThere(Map<String, String> said) throws Exception {
        try (Journal journal = Journal.open(folder, JournalOptions.of("mall-1").withReservedBytes(0))) {
            Past past = Past.read(journal, RecordCodec.ofThisRelease());
            said.forEach((visit, number) -> assertThat(past.state().visit(new VisitId(visit)))
                    .hasValueSatisfying(
                            found -> assertThat(found.number().text()).isEqualTo(number)));
            List<Integer> ordinals = past.state().visits().stream()
                    .map(Visit::number)
                    .map(number -> number.ordinal())
                    .toList();
            assertThat(ordinals)
                    .hasSizeGreaterThanOrEqualTo(said.size())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, ordinals.size()).boxed().toList());
        }
    }
}
