package id.satuatap.acceptance.paper;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.ReportCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Presses at a kiosk whose printer breaks in the middle of every so many tickets. What did not surely come out, the help desk has
 * printed again, marked where the first may be on paper. Confined to the calling thread.
 */
public final class PaperTrial implements AutoCloseable {
    private static final long ENDS_WITHIN_MILLIS = 60_000;

    private final Settings settings;
    private final Path log;
    private final Random chance;
    private final PaperAccount account = new PaperAccount();
    private final TrialServer server;
    private final TrialPrinter printer;
    private final Map<PaperFault, Integer> faults = new EnumMap<>(PaperFault.class);
    private final List<PaperFault> deck = new ArrayList<>();
    private TrialKiosk kiosk;

    /**
     * How it goes.
     *
     * @param tickets presses
     * @param faultEvery a fault in one of so many tickets
     * @param seed of which ticket, which fault, where in the ticket
     * @param baud of the printer's line; 0 for one that carries everything at once
     */
    public record Settings(int tickets, int faultEvery, long seed, int baud) {}

    /** Measured at tickets in which nothing broke: nanoseconds. */
    public record Times(LongConsumer touchToFirstByte, LongConsumer sending) {}

    /** Sets kiosk and printer up in a folder. */
    public PaperTrial(Path folder, Settings settings) throws IOException {
        this.settings = settings;
        this.log = Files.createDirectories(folder.resolve("print-log"));
        this.chance = new Random(settings.seed());
        this.server = new TrialServer(DeviceClock.system().wall(), account);
        this.printer = new TrialPrinter(folder.resolve("printer"), settings.baud(), account::sheet);
        this.kiosk = TrialKiosk.on(log, printer.port(), server, chance);
    }

    /** Presses all of it. @return what came of it */
    public PaperAccount run(Times times) throws IOException, InterruptedException {
        int every = settings.faultEvery();
        int breaksAt = 0;
        for (int i = 0; i < settings.tickets(); i++) {
            if (i % every == 0) {
                breaksAt = i + chance.nextInt(Math.min(every, settings.tickets() - i));
            }
            kiosk.awaitReady();
            if (i == breaksAt) {
                ticketWith(nextFault());
            } else {
                ticket(times);
            }
        }
        return account;
    }

    /** Each fault comes as often as the others, in an order that nobody knows. */
    private PaperFault nextFault() {
        if (deck.isEmpty()) {
            deck.addAll(List.of(PaperFault.values()));
            Collections.shuffle(deck, chance);
        }
        PaperFault fault = deck.remove(deck.size() - 1);
        faults.merge(fault, 1, Integer::sum);
        return fault;
    }

    private void ticket(Times times) throws InterruptedException {
        printer.end().look();
        long pressed = System.nanoTime();
        kiosk.press();
        ReportCopy report = reported();
        if (report.step() == CopyStep.CONFIRMED) {
            times.touchToFirstByte().accept(printer.end().begunAt() - pressed);
            times.sending().accept(printer.end().cutAt() - printer.end().begunAt());
        } else {
            onPaperAtLast(report);
        }
    }

    private void ticketWith(PaperFault fault) throws IOException, InterruptedException {
        CountDownLatch dies = new CountDownLatch(1);
        printer.breakIn(fault, chance, dies::countDown);
        kiosk.press();
        if (fault == PaperFault.KIOSK_RESTART) {
            if (!dies.await(ENDS_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the printer got no ticket in which the kiosk could die");
            }
            kiosk.die();
            kiosk = TrialKiosk.on(log, printer.port(), server, chance);
        }
        ReportCopy report = reported();
        printer.mend(fault);
        onPaperAtLast(report);
    }

    /** What the kiosk reports next of a copy. */
    private ReportCopy reported() throws InterruptedException {
        ReportCopy report = server.reports().poll(ENDS_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        if (report == null) {
            throw new IllegalStateException("nobody said what became of a ticket");
        }
        return report;
    }

    private void onPaperAtLast(ReportCopy first) throws InterruptedException {
        ReportCopy last = first;
        boolean marked = false;
        while (last.step() != CopyStep.CONFIRMED) {
            kiosk.awaitReady();
            marked |= last.step() == CopyStep.UNKNOWN;
            server.order(first.visit(), last.copy() + 1, marked);
            kiosk.look();
            last = reported();
        }
    }

    /** How often each fault came. */
    public Map<PaperFault, Integer> faults() {
        return Map.copyOf(faults);
    }

    @Override
    public void close() throws IOException {
        kiosk.close();
        printer.close();
    }
}
