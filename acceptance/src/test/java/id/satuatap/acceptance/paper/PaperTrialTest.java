package id.satuatap.acceptance.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.simulator.PseudoTerminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of numbers whose printer breaks: a kiosk's real printing path on a pseudo-terminal, fifteen faults in 300 tickets. */
@Timeout(300)
class PaperTrialTest {
    private static final long SEED = 20261123;

    @TempDir
    Path folder;

    @Test
    void everyNumberIsOnPaperOnceWithoutAMarkAtMostAndNoneIsUnaccountedFor() throws Exception {
        Assumptions.assumeTrue(PseudoTerminal.supported(), "no pseudo-terminals here");
        List<Long> touches = new ArrayList<>();
        PaperTrial.Settings settings = new PaperTrial.Settings(300, 20, SEED, 0);
        try (PaperTrial trial = new PaperTrial(folder, settings)) {
            PaperAccount account = trial.run(new PaperTrial.Times(touches::add, sending -> {}));

            assertThat(account.wrong()).as("seed %d", SEED).isEmpty();
            assertThat(account.numbers()).isEqualTo(300);
            assertThat(account.originals() + account.onlyMarked()).isEqualTo(300);
            assertThat(account.markedSheets()).isPositive();
            assertThat(trial.faults().keySet()).containsExactlyInAnyOrder(PaperFault.values());
            assertThat(trial.faults().values()).allMatch(times -> times >= 2);
            assertThat(touches).hasSizeGreaterThan(270);
            Collections.sort(touches);
            // A driver that sleeps in a read of its line hears of a ticket 100 ms late.
            assertThat(TimeUnit.NANOSECONDS.toMillis(touches.get(touches.size() / 2)))
                    .as("touch to first byte, median")
                    .isLessThan(80);
        }
    }
}
