package id.satuatap.devices.simulator.printer.internal;

import id.satuatap.devices.simulator.printer.PaperMark;
import id.satuatap.devices.simulator.printer.PrinterModel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Receive buffer, interpreter and answers of a simulated printer: bytes in, bytes and sheets out. Confined to the
 * simulated printer's thread.
 */
public final class Works {
    /** A real printer drops what comes while its buffer is full and it is offline. */
    private static final int OFFLINE_BUFFER = 4096;

    private final PrinterModel model;
    private final Sensors sensors = new Sensors();
    private final PrintHead head;
    private final Commands commands;
    private final RealTimeScanner scanner = new RealTimeScanner();
    private final RealTimeScanner.Orders orders = new Orders();
    private final BiConsumer<List<PaperMark>, byte[]> sheets;
    private final Runnable lineDone;
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private byte[] buffer = new byte[0];
    private boolean autoStatus;

    /**
     * Makes the works of one printer.
     *
     * @param sheets hears of each sheet: its marks and the bytes that made it
     * @param lineDone is called after each command, before the next is looked at: the place where faults strike
     */
    public Works(PrinterModel model, BiConsumer<List<PaperMark>, byte[]> sheets, Runnable lineDone) {
        this.model = model;
        this.sheets = sheets;
        this.lineDone = lineDone;
        this.head = new PrintHead(model.dots());
        this.commands = new Commands(model, head, sensors, new CommandOutcome());
    }

    /** What it feels; after a change call {@link #changed}. */
    public Sensors sensors() {
        return sensors;
    }

    /** Takes bytes from the wire: real-time orders at once, the rest through the buffer. */
    public void receive(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (sensors.online() || buffer.length < OFFLINE_BUFFER) {
                buffer = Arrays.copyOf(buffer, buffer.length + 1);
                buffer[buffer.length - 1] = bytes[i];
            }
            scanner.feed(bytes[i], orders);
        }
        work();
    }

    /** Says what changed, when automatic status is on, and goes on with the buffer when that is possible now. */
    public void changed() {
        if (autoStatus) {
            answers.writeBytes(sensors.autoStatus());
        }
        work();
    }

    private void work() {
        int length = -1;
        while (sensors.online() && length != 0 && buffer.length > 0) {
            length = commands.step(buffer, buffer.length);
            if (length > 0) {
                raw.write(buffer, 0, Math.min(length, buffer.length));
                buffer = Arrays.copyOfRange(buffer, Math.min(length, buffer.length), buffer.length);
                lineDone.run();
            }
        }
    }

    /** Forgets everything but the paper and the sensors, as power does. */
    public void powerCycle() {
        buffer = new byte[0];
        answers.reset();
        autoStatus = false;
        commands.reset();
    }

    /** Lines and codes printed so far. */
    public int linesPrinted() {
        return head.linesPrinted();
    }

    /** Takes the answers that wait for the wire. */
    public byte[] takeAnswers() {
        byte[] taken = model.answers() ? answers.toByteArray() : new byte[0];
        answers.reset();
        return taken;
    }

    private void forgetUnprinted() {
        buffer = new byte[0];
        head.clearLine();
    }

    private final class Orders implements RealTimeScanner.Orders {
        @Override
        public void status(int n) {
            answers.write(sensors.realTime(n));
        }

        @Override
        public void recover(int n) {
            if (n == 2 && !sensors.online()) {
                forgetUnprinted();
            }
        }

        @Override
        public void clearBuffers() {
            if (model.epsonExtras()) {
                forgetUnprinted();
                answers.writeBytes(new byte[] {0x37, 0x25, 0x00});
            }
        }
    }

    private final class CommandOutcome implements Commands.Outcome {
        @Override
        public void answer(byte... bytes) {
            answers.writeBytes(bytes);
        }

        @Override
        public void autoStatus(boolean on) {
            autoStatus = on;
            if (on) {
                answers.writeBytes(sensors.autoStatus());
            }
        }

        @Override
        public void sheet(List<PaperMark> marks) {
            if (!marks.isEmpty()) {
                sheets.accept(marks, raw.toByteArray());
            }
            raw.reset();
        }
    }
}
