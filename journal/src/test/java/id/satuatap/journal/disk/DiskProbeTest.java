package id.satuatap.journal.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskProbeTest {

    @TempDir
    Path folder;

    @Test
    void aHundredFlushesAreMeasuredAndNothingIsLeftBehind() throws IOException {
        AtomicLong readings = new AtomicLong();
        AtomicLong now = new AtomicLong();
        // Flush n takes n microseconds: the clock is read before and after each.
        DiskProbe probe = new DiskProbe(Disk.local(), () -> {
            long reading = readings.incrementAndGet();
            return reading % 2 == 0 ? now.addAndGet(1_000 * (reading / 2)) : now.get();
        });
        DiskReport report = probe.measure(folder.resolve("new"));
        assertThat(report.p50Micros()).isEqualTo(51);
        assertThat(report.p99Micros()).isEqualTo(99);
        assertThat(report.maxMicros()).isEqualTo(100);
        assertThat(report.freeBytes()).isPositive();
        try (Stream<Path> left = Files.list(folder.resolve("new"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"29,SUSPICIOUS", "30,FAST", "1000,FAST", "1001,OK", "5000,OK", "5001,SLOW"})
    void theMedianGivesTheVerdict(long p50Micros, DiskReport.Verdict verdict) {
        assertThat(new DiskReport(p50Micros, 9_000, 9_000, 1).verdict()).isEqualTo(verdict);
    }
}
