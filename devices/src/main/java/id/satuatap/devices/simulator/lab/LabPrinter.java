package id.satuatap.devices.simulator.lab;

import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A printer of the lab. Thread-safe. */
final class LabPrinter implements LabDevice {
    private final String name;
    private final DeviceEnd end;
    private final Consumer<Sheet> paper;
    private SimulatedPrinter printer;

    LabPrinter(String name, DeviceEnd end, PrinterModel model, Consumer<Sheet> paper) {
        this.name = name;
        this.end = end;
        this.paper = paper;
        this.printer = new SimulatedPrinter(name, end, model, paper).start();
    }

    static PrinterModel model(String name) {
        return switch (name) {
            case "epson80" -> PrinterModel.epson80();
            case "epson58" -> PrinterModel.epson58();
            case "clone80" -> PrinterModel.clone80();
            case "clone58" -> PrinterModel.clone58();
            case "plain80" -> PrinterModel.plain80();
            case "mute80" -> PrinterModel.mute80();
            default -> throw new IllegalArgumentException("there is no printer model " + name);
        };
    }

    @Override
    public synchronized void order(List<String> words) throws IOException {
        switch (LabDevice.word(words, 0)) {
            case "after-lines" -> printer.afterLines(LabDevice.number(words, 1), fault(words.subList(2, words.size())));
            case "after-bytes" -> printer.afterBytes(LabDevice.number(words, 1), fault(words.subList(2, words.size())));
            case "swap" -> swap(model(LabDevice.word(words, 1)));
            default -> fault(words).run();
        }
    }

    private Runnable fault(List<String> words) {
        SimulatedPrinter now = printer;
        return switch (LabDevice.word(words, 0)) {
            case "paper-out" -> now::paperOut;
            case "paper-in" -> now::loadPaper;
            case "near-end" -> now::paperNearEnd;
            case "cover-open" -> now::openCover;
            case "cover-closed" -> now::closeCover;
            case "cutter-jam" -> now::jamCutter;
            case "cutter-free" -> now::freeCutter;
            case "silent" -> () -> now.silent(true);
            case "answers" -> () -> now.silent(false);
            case "deaf" -> () -> now.deaf(true);
            case "hears" -> () -> now.deaf(false);
            case "xoff" -> () -> now.hold(true);
            case "xon" -> () -> now.hold(false);
            case "power-off" -> now::powerOff;
            case "power-on" -> now::powerOn;
            case "cable-out" -> now::unplug;
            case "cable-in" -> now::replug;
            default -> throw LabDevice.unknown("printer", words);
        };
    }

    /** Another printer comes to stand here, on the same port. */
    private void swap(PrinterModel model) throws IOException {
        printer.close();
        end.replug();
        printer = new SimulatedPrinter(name, end, model, paper).start();
    }

    @Override
    public synchronized void close() throws IOException {
        printer.close();
    }
}
