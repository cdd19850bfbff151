package id.satuatap.devices.simulator.printer.internal;

import id.satuatap.devices.simulator.printer.PaperMark;
import id.satuatap.devices.simulator.printer.PrinterModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Carries out the commands in a printer's buffer, one by one. Confined to the simulated printer's thread. */
public final class Commands {
    private static final int TEAR_FEED_LINES = 4;
    private static final int LINE_DOTS = 30;

    private final PrinterModel model;
    private final PrintHead head;
    private final Sensors sensors;
    private final Outcome outcome;
    private int qrModuleDots = 3;
    private String qrContent = "";

    /** What a command does outside the head. */
    public interface Outcome {
        /** Bytes for the application. */
        void answer(byte... bytes);

        /** Automatic status on or off. */
        void autoStatus(boolean on);

        /** The paper was cut or torn off with these marks on it; none when it was blank. */
        void sheet(List<PaperMark> marks);
    }

    /** Makes the interpreter of one printer. */
    public Commands(PrinterModel model, PrintHead head, Sensors sensors, Outcome outcome) {
        this.model = model;
        this.head = head;
        this.sensors = sensors;
        this.outcome = outcome;
    }

    /** Carries out the command at the front and gives its length; 0 when it is not all there yet. */
    public int step(byte[] buffer, int size) {
        int length = CommandLength.of(buffer, size, model.epsonExtras());
        if (length > 0) {
            execute(Arrays.copyOf(buffer, length));
        }
        return length;
    }

    /** Forgets what a reset forgets. */
    public void reset() {
        head.reset();
        qrContent = "";
        qrModuleDots = 3;
    }

    private void execute(byte[] command) {
        int first = CommandLength.at(command, 0);
        switch (first) {
            case 0x0A -> head.printLine();
            case 0x1B -> esc(command);
            case 0x1D -> gs(command);
            default -> {
                if (first >= 0x20 && first != 0x7F) {
                    head.character(first);
                }
            }
        }
    }

    private void esc(byte[] command) {
        int operand = command.length > 2 ? CommandLength.at(command, 2) : 0;
        switch (CommandLength.at(command, 1)) {
            case '@' -> reset();
            case 'a' -> head.align(operand);
            case 'E', 'G' -> head.bold((operand & 1) != 0);
            case '-' -> head.underline((operand & 3) != 0);
            case '!' -> {
                head.bold((operand & 0x08) != 0);
                head.underline((operand & 0x80) != 0);
                head.size((operand & 0x20) >> 1 | (operand & 0x10) >> 4);
            }
            case 't' -> head.codePage(operand);
            case 'J' -> head.feed(operand);
            case 'd' -> feedLines(operand);
            case 'i', 'm' -> outcome.sheet(head.tearOff());
            default -> {
                // Known by its length, without effect on what people see.
            }
        }
    }

    private void feedLines(int lines) {
        head.feed(lines * LINE_DOTS);
        if (!model.cutter() && lines >= TEAR_FEED_LINES) {
            outcome.sheet(head.tearOff());
        }
    }

    private void gs(byte[] command) {
        int operand = command.length > 2 ? CommandLength.at(command, 2) : 0;
        switch (CommandLength.at(command, 1)) {
            case '!' -> head.size(operand);
            case 'B' -> head.inverse((operand & 1) != 0);
            case 'V' -> outcome.sheet(head.tearOff());
            case 'a' -> outcome.autoStatus(operand != 0);
            case 'r' -> inOrder(operand);
            case 'I' -> name(operand);
            case 'v' -> raster(command);
            case '(' -> extended(command);
            default -> {
                // Known by its length, without effect on what people see.
            }
        }
    }

    private void inOrder(int operand) {
        if (model.inOrder()) {
            outcome.answer((byte) (operand == 1 || operand == '1' ? sensors.roll() : 0));
        }
    }

    private void name(int operand) {
        String name =
                switch (operand) {
                    case 66 -> model.maker();
                    case 67 -> model.name();
                    case 68 -> model.serial();
                    default -> "";
                };
        if (!name.isEmpty()) {
            outcome.answer(("_" + name + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void raster(byte[] command) {
        String bits = new String(command, 8, command.length - 8, StandardCharsets.ISO_8859_1);
        head.printPending();
        head.print(new PaperMark.Raster(
                CommandLength.word(command, 4), CommandLength.word(command, 6), bits, head.align()));
    }

    private void extended(byte[] command) {
        if (command.length < 3) {
            return;
        }
        switch (CommandLength.at(command, 2)) {
            case 'k' -> qr(command);
            case 'H' -> processId(command);
            default -> {
                // Known by its length, without effect on what people see.
            }
        }
    }

    private void qr(byte[] command) {
        switch (CommandLength.at(command, 6)) {
            case 'C' -> qrModuleDots = CommandLength.at(command, 7);
            case 'P' -> qrContent = new String(command, 8, command.length - 8, StandardCharsets.US_ASCII);
            case 'Q' -> {
                if (!qrContent.isEmpty()) {
                    head.printPending();
                    head.print(new PaperMark.Qr(qrContent, qrModuleDots, head.align()));
                }
            }
            default -> {
                // Model and error correction: the drawing takes model 2, level M.
            }
        }
    }

    private void processId(byte[] command) {
        if (command.length == 11 && command[6] == '0') {
            outcome.answer((byte) 0x37, (byte) 0x22, command[7], command[8], command[9], command[10], (byte) 0);
        }
    }
}
