package id.satuatap.devices.printer.internal;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterSenses;
import id.satuatap.devices.printer.ReceiveClassifier;
import id.satuatap.devices.printer.Reply;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Questions and answers over one open line. Confined to the printer's thread. */
public final class Conversation {
    private static final int CHUNK = 256;
    private static final int SLACK_MILLIS = 3000;
    /** A printer that babbles must not fill the memory: older answers than these are nobody's. */
    private static final int ANSWERS_KEPT = 32;

    private final Transport line;
    private final DeviceClock clock;
    private final Consumer<PrinterSenses> sensed;
    private final ReceiveClassifier classifier = new ReceiveClassifier();
    private final byte[] buffer = new byte[512];
    private final Deque<Integer> realTime = new ArrayDeque<>();
    private final Deque<Reply.Block> blocks = new ArrayDeque<>();
    private final Sorter sorter = new Sorter();
    private int inOrderAnswers;
    private boolean stopped;
    private PrinterCondition latest = PrinterCondition.OFFLINE;

    /** Makes the conversation of a line just opened; {@code sensed} hears every change that the printer tells. */
    public Conversation(Transport line, DeviceClock clock, Consumer<PrinterSenses> sensed) {
        this.line = line;
        this.clock = clock;
        this.sensed = sensed;
    }

    /** Reads once, waiting at most so long for a first byte, and sorts what came. */
    public void pump(int timeoutMillis) throws PortException {
        int count = line.read(buffer, timeoutMillis);
        classifier.feed(buffer, count).forEach(reply -> reply.match(sorter));
    }

    /** Sends a short question or order. */
    void send(byte[] bytes) throws PortException {
        line.write(bytes, line.settings().millisFor(bytes.length) * 2 + SLACK_MILLIS);
    }

    /**
     * Sends in pieces and listens between them; ends early when {@code enough} says so.
     *
     * @return whether all bytes were sent
     * @throws PortException with STUCK when the printer keeps the line stopped for too long
     */
    boolean sendListening(byte[] bytes, BooleanSupplier enough) throws PortException {
        Deadline deadline = clock.in(line.settings().millisFor(bytes.length) * 2L + SLACK_MILLIS);
        int sent = 0;
        while (sent < bytes.length) {
            pump(stopped ? 100 : 0);
            if (enough.getAsBoolean()) {
                return false;
            }
            if (!stopped) {
                byte[] chunk = Arrays.copyOfRange(bytes, sent, Math.min(bytes.length, sent + CHUNK));
                line.write(chunk, Math.max(1, deadline.leftMillis()));
                sent += chunk.length;
            } else if (deadline.over()) {
                line.close();
                throw new PortException(PortState.STUCK, "the printer holds the line stopped");
            }
        }
        return true;
    }

    /** Listens until {@code enough} or the time is over; tells which by the last value of {@code enough}. */
    boolean listen(int millis, BooleanSupplier enough) throws PortException {
        Deadline deadline = clock.in(millis);
        while (!enough.getAsBoolean() && !deadline.over()) {
            pump(Math.min(100, deadline.leftMillis()));
        }
        return enough.getAsBoolean();
    }

    /** Asks {@code DLE EOT} 1 to 4; empty when not all four answers came in time. */
    public Optional<PrinterSenses> askRealTime(int millis) throws PortException {
        pump(0);
        realTime.clear();
        send(Queries.realTime());
        if (!listen(millis, () -> realTime.size() >= 4)) {
            return Optional.empty();
        }
        PrinterSenses senses =
                PrinterSenses.fromRealTime(realTime.remove(), realTime.remove(), realTime.remove(), realTime.remove());
        note(senses);
        return Optional.of(senses);
    }

    /** Asks a question whose answer is a block with that header; empty when none came in time. */
    Optional<String> askBlock(byte[] question, int header, int millis) throws PortException {
        blocks.clear();
        send(question);
        listen(millis, () -> blocks.stream().anyMatch(block -> block.header() == header));
        return blocks.stream()
                .filter(block -> block.header() == header)
                .findFirst()
                .map(Reply.Block::text);
    }

    /** Whether a question behind everything sent so far is answered in time. */
    boolean askInOrder(int millis) throws PortException {
        int before = inOrderAnswers;
        send(Queries.inOrder());
        return listen(millis, () -> inOrderAnswers > before);
    }

    /** Asks to forget everything not printed yet; whether the printer says it did. */
    boolean clearBuffers(int millis) throws PortException {
        send(Queries.clearBuffers());
        return listen(
                millis,
                () -> blocks.stream()
                        .anyMatch(
                                block -> block.header() == 0x37 && block.text().equals("%")));
    }

    /** Whether the process id came back, since the blocks were last forgotten. */
    boolean sawProcessId(String id) {
        return blocks.stream()
                .anyMatch(block -> block.header() == 0x37 && block.text().equals("\"" + id));
    }

    /** What the printer said last; only DISCONNECTED and SILENT are never among it. */
    PrinterCondition condition() {
        return latest;
    }

    /** Fills a command that may be waiting for data, for printers that answer nothing meanwhile. */
    public void wakeFromOpenCommand() throws PortException {
        send(Queries.fillAndReset());
    }

    int inOrderAnswers() {
        return inOrderAnswers;
    }

    void forgetBlocks() {
        blocks.clear();
    }

    int millisFor(int bytes) {
        return line.settings().millisFor(bytes);
    }

    private void note(PrinterSenses senses) {
        latest = senses.condition();
        sensed.accept(senses);
    }

    private static <T> boolean keep(Deque<T> answers, T answer) {
        if (answers.size() == ANSWERS_KEPT) {
            answers.remove();
        }
        return answers.add(answer);
    }

    /** Puts each reply where the question that waits for it looks. */
    private final class Sorter implements Reply.Cases<Boolean> {
        @Override
        public Boolean realTime(Reply.RealTime reply) {
            return keep(realTime, reply.value());
        }

        @Override
        public Boolean autoStatus(Reply.AutoStatus reply) {
            note(PrinterSenses.fromAutoStatus(reply));
            return true;
        }

        @Override
        public Boolean block(Reply.Block reply) {
            return keep(blocks, reply);
        }

        @Override
        public Boolean inOrder(Reply.InOrder reply) {
            inOrderAnswers++;
            return true;
        }

        @Override
        public Boolean flow(Reply.Flow reply) {
            stopped = reply.stop();
            return true;
        }
    }
}
