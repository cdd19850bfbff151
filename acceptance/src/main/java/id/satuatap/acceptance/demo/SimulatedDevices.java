package id.satuatap.acceptance.demo;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import id.satuatap.devices.simulator.led.LedBoardListener;
import id.satuatap.devices.simulator.led.SimulatedLedBoard;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The mall's hardware, simulated behind real pseudo-terminals that the programs open like any port: a printer for each
 * kiosk (80 and 58 mm), a line of LED units, a keypad. Thread-safe.
 */
final class SimulatedDevices implements AutoCloseable {
    static final int FIRST_LED_ADDRESS = 0x21;
    static final int KEYPAD_ADDRESS = 0x31;

    private final Path folder;
    private final PaperTray tray;
    private final Map<String, SimulatedPrinter> printers = new LinkedHashMap<>();
    private final List<PseudoTerminal> terminals = new ArrayList<>();
    private final List<LedBoardListener> ledWatchers = new CopyOnWriteArrayList<>();
    private final List<LedUnit> units;
    private final SimulatedLedBoard led;
    private final PseudoTerminal ledLine;
    private final SimulatedKeypad keypad;

    SimulatedDevices(Path folder, PaperTray tray, int ledUnits) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.tray = tray;
        List<LedUnit> list = new ArrayList<>();
        for (int i = 0; i < ledUnits; i++) {
            list.add(LedUnit.board(FIRST_LED_ADDRESS + i, 8));
        }
        this.units = List.copyOf(list);
        addPrinter("kiosk-1", PrinterModel.epson80());
        addPrinter("kiosk-2", PrinterModel.clone58());
        this.ledLine = terminal("led");
        this.led = SimulatedLedBoard.open(
                ledLine,
                units,
                (address, text) -> ledWatchers.forEach(watcher -> watcher.shown(address, text)),
                DeviceClock.system());
        this.keypad = SimulatedKeypad.qSystem(terminal("keypad"), KEYPAD_ADDRESS);
    }

    private void addPrinter(String kiosk, PrinterModel model) throws IOException {
        PseudoTerminal terminal = terminal("printer-" + kiosk);
        printers.put(kiosk, new SimulatedPrinter(kiosk, terminal, model, sheet -> tray.take(kiosk, sheet)).start());
    }

    private PseudoTerminal terminal(String name) throws IOException {
        PseudoTerminal terminal = PseudoTerminal.at(folder.resolve(name));
        terminals.add(terminal);
        return terminal;
    }

    Path printerPath(String kiosk) {
        return folder.resolve("printer-" + kiosk);
    }

    Path ledPath() {
        return ledLine.path();
    }

    Path keypadPath() {
        return folder.resolve("keypad");
    }

    SimulatedPrinter printer(String kiosk) {
        SimulatedPrinter printer = printers.get(kiosk);
        if (printer == null) {
            throw new IllegalArgumentException("no printer at " + kiosk);
        }
        return printer;
    }

    SimulatedLedBoard led() {
        return led;
    }

    PseudoTerminal ledLine() {
        return ledLine;
    }

    List<LedUnit> ledUnits() {
        return units;
    }

    SimulatedKeypad keypad() {
        return keypad;
    }

    void watchLed(LedBoardListener watcher) {
        ledWatchers.add(watcher);
    }

    @Override
    public void close() throws IOException {
        for (SimulatedPrinter printer : printers.values()) {
            printer.close();
        }
        led.close();
        ledLine.close();
        for (PseudoTerminal terminal : terminals) {
            terminal.close();
        }
    }
}
