package id.satuatap.devices.simulator.printer;

import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.printer.internal.OwnThread;
import id.satuatap.devices.simulator.printer.internal.Works;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ticket printer that behaves as a real one on its wire, with the faults of real ones. Thread-safe: everything
 * happens on its thread {@code simulated-printer-<name>}, and each fault method returns when the fault is there.
 *
 * <p>Paper that ended in the middle of a ticket stops the printing; after {@link #loadPaper} it goes on from its buffer,
 * as a real printer does. Power off forgets the buffer but not what is on the paper already.
 */
public final class SimulatedPrinter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPrinter.class);
    private static final int READ_MILLIS = 10;
    private static final int SHEETS_KEPT = 10_000;
    private static final byte XON = 0x11;
    private static final byte XOFF = 0x13;

    private final DeviceEnd end;
    private final Works works;
    private final OwnThread thread;
    private final List<Sheet> sheets = new CopyOnWriteArrayList<>();
    private volatile boolean closing;
    private boolean powered = true;
    private boolean silent;
    private boolean taking = true;
    private int strikeAtLines = Integer.MAX_VALUE;
    private int bytesUntilStrike = Integer.MAX_VALUE;
    private Runnable strike = () -> {};

    /** Makes a printer at its end of the wire, which it closes with itself; call {@link #start}. */
    public SimulatedPrinter(String name, DeviceEnd end, PrinterModel model, Consumer<Sheet> listener) {
        this.end = end;
        this.works = new Works(
                model,
                (marks, raw) -> {
                    Sheet sheet = new Sheet(marks, raw, model.dots());
                    if (sheets.size() < SHEETS_KEPT) {
                        sheets.add(sheet);
                    }
                    listener.accept(sheet);
                },
                this::strikeWhenDue);
        this.thread = new OwnThread("simulated-printer-" + name, this::run);
    }

    /** Switches it on; call once. */
    public SimulatedPrinter start() {
        thread.start();
        return this;
    }

    /** The sheets that fell out so far, oldest first; the first 10,000 are kept. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Takes the paper away. */
    public void paperOut() {
        feel(() -> works.sensors().paperOut(true));
    }

    /** Puts a full roll in; printing goes on. */
    public void loadPaper() {
        feel(() -> {
            works.sensors().paperOut(false);
            works.sensors().paperNearEnd(false);
        });
    }

    /** Lets the roll be nearly used up. */
    public void paperNearEnd() {
        feel(() -> works.sensors().paperNearEnd(true));
    }

    /** Opens the cover. */
    public void openCover() {
        feel(() -> works.sensors().coverOpen(true));
    }

    /** Closes the cover; printing goes on. */
    public void closeCover() {
        feel(() -> works.sensors().coverOpen(false));
    }

    /** Jams the cutter. */
    public void jamCutter() {
        feel(() -> works.sensors().cutterJammed(true));
    }

    /** Frees the cutter. */
    public void freeCutter() {
        feel(() -> works.sensors().cutterJammed(false));
    }

    /** Cuts the wire back to the application, or mends it: it hears and prints, and nobody hears its answers. */
    public void silent(boolean now) {
        thread.order(() -> silent = now);
    }

    /** Takes no more bytes from the wire, or goes on: the application's writes fill up and block. */
    public void deaf(boolean now) {
        thread.order(() -> taking = !now);
    }

    /** Sends XOFF and prints nothing, or XON and goes on. */
    public void hold(boolean now) {
        thread.order(() -> {
            works.sensors().held(now);
            send(new byte[] {now ? XOFF : XON});
            works.changed();
        });
    }

    /** Pulls the plug of its wire; it stays switched on. */
    public void unplug() {
        thread.order(() -> wire(end::unplug));
    }

    /** Puts the plug back. */
    public void replug() {
        thread.order(() -> wire(end::replug));
    }

    /** Switches it off: it loses its buffer and answers nothing; what is on the paper stays. */
    public void powerOff() {
        thread.order(() -> {
            powered = false;
            works.powerCycle();
        });
    }

    /** Switches it on again. */
    public void powerOn() {
        thread.order(() -> powered = true);
    }

    /** Lets {@code fault}, one of these methods, strike once when so many more lines or codes are printed. */
    public void afterLines(int lines, Runnable fault) {
        thread.order(() -> {
            strikeAtLines = works.linesPrinted() + lines;
            strike = fault;
        });
    }

    /** Lets {@code fault} strike once when so many more bytes came in; what follows them at that moment is lost. */
    public void afterBytes(int bytes, Runnable fault) {
        thread.order(() -> {
            bytesUntilStrike = bytes;
            strike = fault;
        });
    }

    /** Switches it off for good and closes its end of the wire. */
    @Override
    public void close() throws IOException {
        closing = true;
        thread.awaitEnd(2000);
        end.close();
    }

    private void strikeWhenDue() {
        if (works.linesPrinted() >= strikeAtLines) {
            strikeAtLines = Integer.MAX_VALUE;
            strike.run();
        }
    }

    private void feel(Runnable change) {
        thread.order(() -> {
            change.run();
            if (powered) {
                works.changed();
            }
        });
    }

    private void run() {
        byte[] bytes = new byte[4096];
        try {
            while (!closing) {
                thread.obey();
                int count = taking ? end.read(bytes, READ_MILLIS) : idle();
                take(bytes, count);
                send(works.takeAnswers());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException defect) {
            LOG.error("thread={} defect", thread.name(), defect);
        }
        closing = true;
        thread.obey();
    }

    private void take(byte[] bytes, int count) {
        if (count == 0 || !powered) {
            return;
        }
        works.receive(bytes, Math.min(count, bytesUntilStrike));
        if (count >= bytesUntilStrike) {
            bytesUntilStrike = Integer.MAX_VALUE;
            strike.run();
        } else if (bytesUntilStrike < Integer.MAX_VALUE) {
            bytesUntilStrike -= count;
        }
    }

    private int idle() throws InterruptedException {
        thread.obeyWithin(READ_MILLIS);
        return 0;
    }

    private void send(byte[] answers) {
        if (answers.length > 0 && powered && !silent) {
            wire(() -> end.write(answers));
        }
    }

    private interface WireWork {
        void run() throws IOException, InterruptedException;
    }

    private void wire(WireWork work) {
        try {
            work.run();
        } catch (IOException broken) {
            LOG.warn("thread={} wire: {}", thread.name(), broken.getMessage());
        } catch (InterruptedException stop) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }
}
