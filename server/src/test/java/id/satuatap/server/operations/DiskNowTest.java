package id.satuatap.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.journal.disk.DiskReport;
import id.satuatap.server.engine.FlushFigures;
import org.junit.jupiter.api.Test;

class DiskNowTest {
    private static final DiskReport FAST_AT_START = new DiskReport(100, 200, 300, 1_000_000);

    /** Health said FAST beside a median of 9 ms: the word was the start's, the figure today's. */
    @Test
    void theVerdictIsAboutTheFigureBesideIt() {
        DiskReport now = DiskNow.of(FAST_AT_START, new FlushFigures(500, 9_000, 20_000, 30_000));

        assertThat(now.p50Micros()).isEqualTo(9_000);
        assertThat(now.verdict()).isEqualTo(DiskReport.Verdict.SLOW);
    }

    @Test
    void aFewFlushesDoNotSpeakForTheDisk() {
        DiskReport now = DiskNow.of(FAST_AT_START, new FlushFigures(DiskNow.FLUSHES_MIN - 1, 9_000, 20_000, 30_000));

        assertThat(now).isEqualTo(FAST_AT_START);
    }
}
