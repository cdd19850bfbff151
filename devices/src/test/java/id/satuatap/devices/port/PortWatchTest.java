package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.simulator.PseudoTerminal;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(180)
class PortWatchTest {

    @TempDir
    Path folder;

    private final BlockingQueue<PortState> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> received = new LinkedBlockingQueue<>();

    @Test
    void a_replugged_device_works_again_without_anybody_doing_anything() throws Exception {
        try (PseudoTerminal device = PseudoTerminal.at(folder.resolve("keypad"));
                PortWatch watch = watch(device.settings())) {
            watch.start();
            assertThat(next()).isEqualTo(PortState.CONNECTED);
            device.write(new byte[] {7});
            assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo(7);

            device.unplug();
            assertThat(next()).isEqualTo(PortState.LOST);
            assertThat(next()).isEqualTo(PortState.MISSING);
            assertThat(watch.status().connected()).isFalse();
            assertThat(watch.status().cause()).isNotBlank();

            device.replug();
            assertThat(next()).isEqualTo(PortState.CONNECTED);
            device.write(new byte[] {8});
            assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo(8);
        }
        assertThat(next()).isEqualTo(PortState.CLOSED);
    }

    @Test
    void waits_grow_to_five_seconds_and_stay_there() {
        assertThat(BackOff.waitMillis(1)).isEqualTo(500);
        assertThat(BackOff.waitMillis(2)).isEqualTo(1000);
        assertThat(BackOff.waitMillis(3)).isEqualTo(2000);
        assertThat(BackOff.waitMillis(4)).isEqualTo(5000);
        assertThat(BackOff.waitMillis(400)).isEqualTo(5000);
    }

    private PortState next() throws InterruptedException {
        return told.poll(60, TimeUnit.SECONDS);
    }

    private PortWatch watch(PortSettings settings) {
        DeviceClock clock = DeviceClock.system();
        LineWork work = new LineWork() {
            @Override
            public void connected(Transport line) {}

            @Override
            public void turn(Transport line) throws PortException {
                byte[] one = new byte[1];
                if (line.read(one, 200) == 1) {
                    received.add((int) one[0]);
                }
            }

            @Override
            public void disconnected(PortStatus status) {}
        };
        return new PortWatch("test", settings.transport("test", clock), work, s -> told.add(s.state()), clock);
    }
}
