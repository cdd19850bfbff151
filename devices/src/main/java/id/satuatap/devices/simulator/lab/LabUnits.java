package id.satuatap.devices.simulator.lab;

import id.satuatap.devices.led.AlphaSign;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.ModbusUnit;
import id.satuatap.devices.led.PoleDisplay;
import id.satuatap.devices.led.QSystemBoard;
import id.satuatap.devices.led.QSystemKeypadDisplay;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.led.LedBoardListener;
import id.satuatap.devices.simulator.led.SimulatedLedBoard;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import id.satuatap.devices.simulator.sign.SimulatedSign;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LED units of one line of the lab, all of one kind. Thread-safe. */
final class LabUnits implements LabDevice {
    private final DeviceEnd end;
    private final @Nullable SimulatedModbusDisplays modbus;
    private final @Nullable SimulatedLedBoard board;
    private final @Nullable SimulatedSign sign;

    LabUnits(DeviceEnd end, List<LedUnit> units, LedBoardListener listener, DeviceClock clock) {
        this.end = end;
        LedUnit first = units.get(0);
        boolean alone = first.language() instanceof AlphaSign || first.language() instanceof PoleDisplay;
        if (alone && units.size() > 1) {
            throw new IllegalArgumentException("such a sign is alone on its line");
        }
        boolean qSystem = first.language() instanceof QSystemBoard || first.language() instanceof QSystemKeypadDisplay;
        modbus = first.language() instanceof ModbusUnit ? SimulatedModbusDisplays.open(end, units, listener) : null;
        board = qSystem ? SimulatedLedBoard.open(end, units, listener, clock) : null;
        if (first.language() instanceof AlphaSign) {
            sign = SimulatedSign.alpha(end, first.address(), listener);
        } else if (first.language() instanceof PoleDisplay) {
            sign = SimulatedSign.pole(end, listener);
        } else {
            sign = null;
        }
        if (modbus == null && board == null && sign == null) {
            throw new IllegalArgumentException("no simulated unit speaks that language");
        }
    }

    @Override
    public void order(List<String> words) throws IOException {
        switch (LabDevice.word(words, 0)) {
            case "cable-out" -> end.unplug();
            case "cable-in" -> end.replug();
            case "power-off" -> withModbus(words).mute(LabDevice.number(words, 1), true);
            case "power-on" -> withModbus(words).mute(LabDevice.number(words, 1), false);
            case "garble" -> withModbus(words).garble(true);
            case "clean" -> withModbus(words).garble(false);
            case "power-cycle" -> powerCycle(words);
            default -> throw LabDevice.unknown("LED unit", words);
        }
    }

    private SimulatedModbusDisplays withModbus(List<String> words) {
        if (modbus == null) {
            throw LabDevice.unknown("unit that never answers", words);
        }
        return modbus;
    }

    private void powerCycle(List<String> words) {
        if (board != null) {
            board.powerCycle();
        } else if (sign != null) {
            sign.powerCycle();
        } else {
            withModbus(words).mute(LabDevice.number(words, 1), true);
            withModbus(words).mute(LabDevice.number(words, 1), false);
        }
    }

    @Override
    public void close() throws IOException {
        if (modbus != null) {
            modbus.close();
        }
        if (board != null) {
            board.close();
        }
        if (sign != null) {
            sign.close();
        }
        end.close();
    }
}
