package id.satuatap.kiosk.issuing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.kiosk.printlog.PrintEvent.Sending;
import id.satuatap.kiosk.printlog.PrintEvent.Sent;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.TicketThread;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writes the steps of printing into the print log: SENDING is on the disk before the first byte goes out. Called on the
 * printer's thread, writes on the ticket thread.
 */
public final class PaperSteps implements PrintListener {
    private static final long FLUSH_SECONDS_MAX = 3;

    private final PrintLog log;
    private final TicketThread thread;

    public PaperSteps(PrintLog log, TicketThread thread) {
        this.log = log;
        this.thread = thread;
    }

    @Override
    public void beforeFirstByte(PrintJob job) throws IOException {
        if (unlogged(job)) {
            return;
        }
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(() -> log.record(new Sending(job.copyId())), thread);
        try {
            written.get(FLUSH_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (ExecutionException notWritten) {
            throw new IOException("SENDING was not written", notWritten.getCause());
        } catch (TimeoutException tooSlow) {
            throw new IOException("SENDING was not written in " + FLUSH_SECONDS_MAX + " s", tooSlow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before SENDING was written", stopped);
        }
    }

    @Override
    public void stepped(PrintJob job, PrintStep step) {
        if (step == PrintStep.SENT && !unlogged(job)) {
            thread.execute(() -> log.record(new Sent(job.copyId())));
        }
    }

    private static boolean unlogged(PrintJob job) {
        return job.copyId().startsWith(FurtherCopies.UNLOGGED);
    }
}
