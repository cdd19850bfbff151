package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.ModbusSlaveException;
import com.ghgande.j2mod.modbus.facade.ModbusSerialMaster;
import com.ghgande.j2mod.modbus.procimg.Register;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;
import com.ghgande.j2mod.modbus.slave.ModbusSlave;
import com.ghgande.j2mod.modbus.slave.ModbusSlaveFactory;
import com.ghgande.j2mod.modbus.util.SerialParameters;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Our Modbus against one that others wrote (j2mod), as master and as slave. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ForeignModbusTest {
    private static final LedUnit UNIT = LedUnitText.parse(5, "modbus?width=4");

    @TempDir
    Path folder;

    @Test
    void aSlaveOfOthersTakesOurFramesAndItsAnswerIsUnderstood() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        SimpleProcessImage image = new SimpleProcessImage(5);
        for (char sign : "A012".toCharArray()) {
            image.addRegister(new AwaitedRegister(sign, sign == '2' ? written : new CountDownLatch(1)));
        }
        CountDownLatch answered = new CountDownLatch(1);
        try (PseudoTerminal ours = PseudoTerminal.at(folder.resolve("ours"));
                PseudoTerminal theirs = PseudoTerminal.at(folder.resolve("theirs"));
                Bridge bridge = new Bridge(ours, theirs)) {
            bridge.start();
            ModbusSlave slave = ModbusSlaveFactory.createSerialSlave(parameters(theirs));
            slave.addProcessImage(5, image);
            slave.open();
            LedListener listener = new LedListener() {
                @Override
                public void port(PortStatus status) {}

                @Override
                public void unit(int address, UnitState state) {
                    if (state == UnitState.ANSWERS) {
                        answered.countDown();
                    }
                }
            };
            DeviceClock clock = DeviceClock.system();
            try (CounterLed led = new CounterLed(
                    "foreign", ours.settings().transport("foreign", clock), LedSettings.of(UNIT), listener, clock)) {
                led.start();
                led.show(5, LedText.steady("A012"));

                assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
                assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
                assertThat(text(image.getRegisterRange(0, 4))).isEqualTo("A012");
            } finally {
                ModbusSlaveFactory.close(slave);
            }
        }
    }

    @Test
    void aMasterOfOthersWritesToOurDisplaysReadsThemAndHearsTheirRefusals() throws Exception {
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("wire"));
                SimulatedModbusDisplays displays =
                        SimulatedModbusDisplays.open(wire, List.of(UNIT), (address, text) -> {})) {
            ModbusSerialMaster master = new ModbusSerialMaster(parameters(wire));
            master.connect();
            try {
                master.writeMultipleRegisters(5, 0, registers("B-07"));

                assertThat(displays.shown(5)).isEqualTo("B-07");
                assertThat(text(master.readMultipleRegisters(5, 0, 4))).isEqualTo("B-07");
                assertThatThrownBy(() -> master.writeMultipleRegisters(5, 3, registers("XY")))
                        .isInstanceOfSatisfying(
                                ModbusSlaveException.class,
                                refused -> assertThat(refused.getType()).isEqualTo(Modbus.ILLEGAL_ADDRESS_EXCEPTION));
            } finally {
                master.disconnect();
            }
        }
    }

    private static SerialParameters parameters(PseudoTerminal wire) {
        SerialParameters parameters = new SerialParameters();
        parameters.setPortName(wire.path().toString());
        parameters.setBaudRate(9600);
        parameters.setEncoding(Modbus.SERIAL_ENCODING_RTU);
        return parameters;
    }

    private static Register[] registers(String text) {
        return text.chars().mapToObj(SimpleRegister::new).toArray(Register[]::new);
    }

    private static String text(Register[] registers) {
        return Arrays.stream(registers)
                .map(register -> Character.toString(register.getValue()))
                .reduce("", String::concat);
    }

    /** A cable between the device's ends of two pseudo-terminals. */
    private static final class Bridge implements AutoCloseable {
        private final List<Thread> directions;

        Bridge(DeviceEnd one, DeviceEnd other) {
            directions = List.of(carrying(one, other), carrying(other, one));
        }

        void start() {
            directions.forEach(Thread::start);
        }

        private static Thread carrying(DeviceEnd from, DeviceEnd to) {
            return new Thread(
                    () -> {
                        byte[] buffer = new byte[256];
                        try {
                            while (!Thread.currentThread().isInterrupted()) {
                                int count = from.read(buffer, 100);
                                if (count > 0) {
                                    to.write(Arrays.copyOf(buffer, count));
                                }
                            }
                        } catch (InterruptedException stop) {
                            Thread.currentThread().interrupt();
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    },
                    "bridge");
        }

        @Override
        public void close() {
            directions.forEach(Thread::interrupt);
        }
    }

    /** Tells when it holds what is waited for. */
    private static final class AwaitedRegister extends SimpleRegister {
        private final int awaited;
        private final @Nullable CountDownLatch held;

        AwaitedRegister(int awaited, CountDownLatch held) {
            super(0);
            this.awaited = awaited;
            this.held = held;
        }

        @Override
        public synchronized void setValue(byte[] bytes) {
            super.setValue(bytes);
            look();
        }

        @Override
        public synchronized void setValue(int value) {
            super.setValue(value);
            look();
        }

        private void look() {
            // The superclass sets its first value before there is anything to tell.
            if (held != null && getValue() == awaited) {
                held.countDown();
            }
        }
    }
}
