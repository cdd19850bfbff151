package id.satuatap.devices.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.CounterLed;
import id.satuatap.devices.led.LedListener;
import id.satuatap.devices.led.LedSettings;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import java.io.BufferedReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Modbus programs of others: mbpoll (libmodbus) as master on a pseudo-terminal, pymodbus as slave over TCP. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ForeignModbusProgramsTest {
    private static final LedUnit UNIT = LedUnitText.parse(5, "modbus?width=4");

    @TempDir
    Path folder;

    @Test
    void libmodbusWritesToOurDisplaysReadsThemAndHearsTheirRefusal() throws Exception {
        Foreign.installed("mbpoll");
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("wire"));
                SimulatedModbusDisplays displays =
                        SimulatedModbusDisplays.open(wire, List.of(UNIT), (address, text) -> {})) {
            String line = wire.path().toString();
            // "A012", sign by sign.
            assertThat(mbpoll(line, "-r", "0", "65", "48", "49", "50").said()).contains("Written 4 references");
            assertThat(displays.shown(5)).isEqualTo("A012");
            assertThat(mbpoll(line, "-r", "0", "-c", "4").said()).contains("65", "48", "49", "50");
            assertThat(mbpoll(line, "-r", "3", "66", "66").said()).contains("Illegal data address");
        }
    }

    private static Foreign.Ended mbpoll(String line, String... rest) throws Exception {
        List<String> command = List.of("mbpoll", "-m", "rtu", "-b", "9600", "-P", "none", "-a", "5", "-0", "-1", line);
        return Foreign.run(
                Stream.concat(command.stream(), List.of(rest).stream()).toArray(String[]::new));
    }

    @Test
    void pymodbusTakesOurTextAndItsAnswerIsUnderstood() throws Exception {
        String python = Foreign.pythonWith("pymodbus.server");
        int port = freePort();
        Process slave = new ProcessBuilder(python, Foreign.script("modbus_slave.py"), Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        CountDownLatch answered = new CountDownLatch(1);
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
        try (BufferedReader told = slave.inputReader();
                CounterLed led = new CounterLed(
                        "foreign",
                        PortSettings.parse("tcp:127.0.0.1:" + port).transport("foreign", clock),
                        LedSettings.of(UNIT),
                        listener,
                        clock)) {
            assertThat(told.readLine()).isEqualTo("ready");
            led.start();
            led.show(5, LedText.steady("A012"));

            assertThat(told.readLine()).isEqualTo("0 A012");
            assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            slave.destroyForcibly();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
