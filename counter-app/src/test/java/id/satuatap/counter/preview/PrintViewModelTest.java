package id.satuatap.counter.preview;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.FewPrinters;
import id.satuatap.uikit.testing.ManualTicks;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class PrintViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ManualTicks time = new ManualTicks(NINE);
    private final FewPrinters printers = new FewPrinters("Kantor");
    private boolean full;
    private final PrintViewModel model = new PrintViewModel(
            new byte[0],
            "laporan",
            printers,
            job -> {
                if (full) {
                    throw new RejectedExecutionException("all hang");
                }
                waiting.add(job);
            },
            Runnable::run,
            time);

    private PrintViewModel.Phase phase() {
        return model.phaseProperty().get();
    }

    private void sendToAPrinterThatHangs() {
        model.look();
        waiting.remove().run();
        model.print(3);
        time.pass(PrintViewModel.SENDING_MAX);
    }

    @Test
    void saysThatThePrintersDoNotAnswerAndMayLookAgain() {
        model.look();
        time.pass(PrintViewModel.LOOKING_MAX);
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SILENT);
        model.look();
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.LOOKING);
        waiting.remove().run();
        assertThat(phase()).as("what an older question found").isEqualTo(PrintViewModel.Phase.LOOKING);
        waiting.remove().run();
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.READY);
    }

    @Test
    void doesNotWaitForEverForAPrinterThatDoesNotTakeTheJob() {
        sendToAPrinterThatHangs();
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SILENT);
        model.print(3);
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SENDING);
    }

    @Test
    void saysThatALateJobWasTakenAfterAll() {
        sendToAPrinterThatHangs();
        waiting.remove().run();
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SENT);
        time.pass(PrintViewModel.SENDING_MAX);
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SENT);
    }

    @Test
    void saysSoWhenNothingMoreIsTaken() {
        full = true;
        model.look();
        assertThat(phase()).isEqualTo(PrintViewModel.Phase.SILENT);
    }
}
