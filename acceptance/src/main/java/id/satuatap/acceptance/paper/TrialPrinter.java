package id.satuatap.acceptance.paper;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;

/** The simulated printer of a trial, at a pseudo-terminal, and its faults. Confined to the trial's thread. */
final class TrialPrinter implements AutoCloseable {
    /** A ticket has more of both, so every fault strikes in the middle of one. */
    private static final int LINES_MAX = 10;

    private static final int BYTES_MIN = 60;
    private static final int BYTES_MAX = 500;

    private final TimedEnd end;
    private final int baud;
    private final Consumer<Sheet> paper;
    private SimulatedPrinter printer;
    private boolean clone;

    /** @param baud of the line; 0 for one that carries everything at once */
    TrialPrinter(Path link, int baud, Consumer<Sheet> paper) throws IOException {
        PseudoTerminal terminal = PseudoTerminal.at(link);
        this.end = new TimedEnd(
                baud == 0 ? terminal : terminal.paced(), DeviceClock.system().nanos());
        this.baud = baud;
        this.paper = paper;
        this.printer = new SimulatedPrinter("trial", end, PrinterModel.epson80(), paper).start();
    }

    PortSettings port() {
        String text = end.settings().text();
        return PortSettings.parse(baud == 0 ? text : text.replaceFirst("baud=\\d+", "baud=" + baud));
    }

    TimedEnd end() {
        return end;
    }

    /** Lets a fault strike somewhere in the next ticket. */
    void breakIn(PaperFault fault, Random chance, Runnable restart) {
        int lines = 1 + chance.nextInt(LINES_MAX);
        int bytes = BYTES_MIN + chance.nextInt(BYTES_MAX - BYTES_MIN);
        SimulatedPrinter now = printer;
        switch (fault) {
            case PAPER_OUT -> now.afterLines(lines, now::paperOut);
            case COVER_OPEN -> now.afterLines(lines, now::openCover);
            case CUTTER_JAM -> now.afterLines(lines, now::jamCutter);
            case UNPLUGGED, SWAPPED -> now.afterBytes(bytes, now::unplug);
            case SILENT -> now.afterLines(lines, () -> now.silent(true));
            case KIOSK_RESTART -> now.afterLines(lines, restart);
        }
    }

    /** Somebody puts it right. */
    void mend(PaperFault fault) throws IOException {
        switch (fault) {
            case PAPER_OUT -> printer.loadPaper();
            case COVER_OPEN -> printer.closeCover();
            case CUTTER_JAM -> printer.freeCutter();
            case UNPLUGGED -> printer.replug();
            case SWAPPED -> swap();
            case SILENT -> printer.silent(false);
            case KIOSK_RESTART -> {
                // Nothing of the printer's broke.
            }
        }
    }

    private void swap() throws IOException {
        printer.close();
        end.replug();
        clone = !clone;
        PrinterModel model = clone ? PrinterModel.clone80() : PrinterModel.epson80();
        printer = new SimulatedPrinter("trial", end, model, paper).start();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
