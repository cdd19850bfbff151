package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A printer that was switched off between two tickets was believed to be ready for five seconds more. */
@Timeout(60)
class PrinterSilenceTest {
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(2);

    private final AnsweringLine line = new AnsweringLine();

    /** However the moment lies to the last question. */
    @Test
    void whoFallsSilentIsNamedWithinTwoSeconds() throws InterruptedException {
        try (PrinterDriver driver =
                new PrinterDriver("quiet", line, PrinterProfile.roll80(), new NoSteps(), line::told, line.clock())) {
            driver.start();
            for (int phase = 0; phase < 4; phase++) {
                line.await(PrinterCondition.READY);
                Instant died = line.dieIn(900 + 190 * phase);
                assertThat(Duration.between(
                                died, line.await(PrinterCondition.SILENT).since()))
                        .isPositive()
                        .isLessThanOrEqualTo(KNOWN_WITHIN);
                line.live();
            }
        }
    }

    private static final class NoSteps implements PrintListener {
        @Override
        public void beforeFirstByte(PrintJob job) {}

        @Override
        public void stepped(PrintJob job, PrintStep step) {}
    }
}
