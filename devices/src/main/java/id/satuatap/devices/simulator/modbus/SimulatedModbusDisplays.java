package id.satuatap.devices.simulator.modbus;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.ModbusUnit;
import id.satuatap.devices.led.RegisterMap;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.led.LedBoardListener;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Modbus number displays at the device's end of a wire; thread-safe.
 *
 * <p>Each answers only what bears its own address and a right check value, writes where it has registers and refuses where it
 * has none. Broadcasts are carried out and not answered. A muted one stays on the line and says nothing, as without power.
 */
public final class SimulatedModbusDisplays implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedModbusDisplays.class);
    private static final int READ_MILLIS = 100;
    private static final int CLOSE_MILLIS = 2_000;

    private final DeviceEnd wire;
    private final LedBoardListener listener;
    private final Map<Integer, Slave> slaves = new LinkedHashMap<>();
    private final Set<Integer> muted = new HashSet<>();
    private final RtuReader reader = new RtuReader();
    private final Thread thread;
    private boolean garbling;

    private record Slave(RegisterMap map, Registers registers) {}

    private SimulatedModbusDisplays(DeviceEnd wire, List<LedUnit> units, LedBoardListener listener) {
        this.wire = wire;
        this.listener = listener;
        this.thread = new Thread(this::run, "simulated-modbus");
        for (LedUnit unit : units) {
            RegisterMap map = ((ModbusUnit) unit.language()).map();
            slaves.put(unit.address(), new Slave(map, new Registers(map.register(), registers(map, unit.width()))));
        }
    }

    private static int registers(RegisterMap map, int width) {
        return switch (map.form()) {
            case ASCII -> width;
            case PACKED -> (width + 1) / 2;
            case NUMBER -> 1;
        };
    }

    /**
     * Displays that listen from now on; closing them leaves the wire open.
     *
     * @param units Modbus units only
     */
    public static SimulatedModbusDisplays open(DeviceEnd wire, List<LedUnit> units, LedBoardListener listener) {
        SimulatedModbusDisplays displays = new SimulatedModbusDisplays(wire, units, listener);
        displays.thread.start();
        return displays;
    }

    /** What one shows, without the spaces around it. */
    public synchronized String shown(int address) {
        Slave slave = known(address);
        StringBuilder text = new StringBuilder();
        for (int value : slave.registers().values()) {
            switch (slave.map().form()) {
                case ASCII -> text.append((char) value);
                case PACKED -> text.append((char) (value >> 8)).append((char) (value & 0xFF));
                case NUMBER -> text.append(value);
            }
        }
        return text.toString().replace('\0', ' ').strip();
    }

    /** Takes a display's power: it forgets what it showed, and says nothing until it is given back. */
    public synchronized void mute(int address, boolean mute) {
        Slave slave = known(address);
        if (mute) {
            muted.add(address);
            slave.registers().clear();
        } else {
            muted.remove(address);
        }
    }

    /** Breaks one bit of every answer from now on, as a line without its terminating resistor does. */
    public synchronized void garble(boolean garble) {
        garbling = garble;
    }

    /** Requests that were none. */
    public synchronized long broken() {
        return reader.broken();
    }

    private Slave known(int address) {
        Slave slave = slaves.get(address);
        if (slave == null) {
            throw new IllegalArgumentException("no simulated display has address " + address);
        }
        return slave;
    }

    private void run() {
        byte[] buffer = new byte[256];
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int count = wire.read(buffer, READ_MILLIS);
                byte[] answer = heard(buffer, count);
                if (answer.length > 0) {
                    wire.write(answer);
                }
            }
        } catch (InterruptedException stop) {
            LOG.debug("simulated modbus stopped");
        } catch (IOException wireBroke) {
            LOG.warn("simulated modbus wire={} broke: {}", wire.settings().text(), wireBroke.getMessage());
        }
    }

    private synchronized byte[] heard(byte[] buffer, int count) {
        if (count == 0) {
            reader.silence();
        }
        byte[] answer = {};
        for (int i = 0; i < count; i++) {
            byte[] request = reader.accept(buffer[i] & 0xFF).orElse(null);
            if (request != null) {
                answer = answer(request);
            }
        }
        return answer;
    }

    private byte[] answer(byte[] request) {
        int address = request[0] & 0xFF;
        if (address == 0) {
            slaves.values().forEach(each -> each.registers().answer(request));
        }
        Slave slave = slaves.get(address);
        if (slave == null || muted.contains(address)) {
            return new byte[0];
        }
        byte[] answer = slave.registers().answer(request);
        listener.shown(address, LedText.steady(shown(address)));
        if (garbling) {
            answer = answer.clone();
            answer[answer.length - 1] ^= 1;
        }
        return answer;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
