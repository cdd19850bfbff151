package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class MissedReportTest {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();

    @Test
    void aReportThatWasMissedAtTheCloseIsMadeUpAfterARestart() throws Exception {
        try (TestMall mall = TestMall.open()) {
            mall.kiosk().issue("DKC-01");
            // A file where the archive's folder should be: nothing can be put there.
            Path archive = Files.writeString(mall.data().resolve("reports-archive"), "in the way");
            assertThat(mall.signedIn("anton").command("CloseDay", "").accepted())
                    .isTrue();

            mall.restartWithout("reports-archive");

            Client anton = mall.signedIn("anton");
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            while (!anton.get("/api/v1/reports/days")
                    .body()
                    .at("/days/0/archived")
                    .asBoolean()) {
                assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            assertThat(archive.resolve("2026/2026-11-23/laporan-harian_2026-11-23.pdf"))
                    .isNotEmptyFile();
        }
    }
}
