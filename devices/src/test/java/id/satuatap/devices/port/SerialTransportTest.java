package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.simulator.PseudoTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a serial line does, seen through jSerialComm on a real pseudo-terminal. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class SerialTransportTest {

    @TempDir
    Path folder;

    private PseudoTerminal device;
    private Transport line;

    @BeforeEach
    void plugIn() throws IOException {
        device = PseudoTerminal.at(folder.resolve("printer1"));
        line = device.settings().transport("test", DeviceClock.system());
    }

    @AfterEach
    void unplug() throws IOException {
        line.close();
        device.close();
    }

    @Test
    void all_256_byte_values_pass_unchanged_both_ways() throws Exception {
        byte[] all = new byte[256];
        IntStream.range(0, 256).forEach(value -> all[value] = (byte) value);
        line.open();

        line.write(all, 1000);
        device.write(all);

        assertThat(atDevice(256)).isEqualTo(all);
        assertThat(atApplication(256)).isEqualTo(all);
    }

    @Test
    void a_silent_device_costs_the_timeout_and_gives_nothing() throws Exception {
        line.open();

        assertThat(line.read(new byte[16], 0)).isZero();
        assertThat(line.read(new byte[16], 200)).isZero();
        assertThat(line.state()).isEqualTo(PortState.CONNECTED);
    }

    @Test
    void a_pulled_plug_is_lost_and_then_missing_until_it_is_back() throws Exception {
        line.open();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return line.read(new byte[16], 10_000);
            } catch (PortException lost) {
                return -1;
            }
        });

        device.unplug();

        assertThat(reading).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(-1);
        assertThat(line.state()).isEqualTo(PortState.LOST);
        assertThatThrownBy(() -> line.open()).isInstanceOf(PortException.class);
        assertThat(line.state()).isEqualTo(PortState.MISSING);

        device.replug();
        line.open();
        line.write(new byte[] {42}, 1000);
        assertThat(atDevice(1)).containsExactly(42);
    }

    @Test
    void after_a_replug_the_bytes_go_where_the_path_points_now() throws Exception {
        line.open();
        device.unplug();
        assertThatThrownBy(() -> line.read(new byte[1], 200)).isInstanceOf(PortException.class);
        try (PseudoTerminal other = PseudoTerminal.at(folder.resolve("takes-the-old-number"))) {
            device.replug();

            line.open();
            line.write(new byte[] {1, 2, 3}, 1000);

            assertThat(atDevice(3)).containsExactly(1, 2, 3);
            assertThat(other.read(new byte[16], 50)).isZero();
        }
    }

    @Test
    void a_peer_that_reads_nothing_ends_the_write_at_its_deadline() throws Exception {
        line.open();
        long before = System.nanoTime();

        assertThatThrownBy(() -> line.write(new byte[200_000], 500))
                .isInstanceOfSatisfying(
                        PortException.class, stuck -> assertThat(stuck.state()).isEqualTo(PortState.STUCK));

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)).isBetween(450L, 60_000L);
        assertThat(line.state()).isEqualTo(PortState.STUCK);
    }

    @Test
    void a_port_that_is_open_elsewhere_is_busy_and_a_plain_file_is_unusable() throws Exception {
        line.open();
        Transport second = device.settings().transport("second", DeviceClock.system());
        Path file = Files.createFile(folder.resolve("file"));
        Transport noPort = SerialSettings.at(file.toString()).transport("file", DeviceClock.system());

        assertThatThrownBy(second::open).isInstanceOf(PortException.class);
        assertThatThrownBy(noPort::open).isInstanceOf(PortException.class);

        assertThat(second.state()).isEqualTo(PortState.BUSY);
        assertThat(noPort.state()).isEqualTo(PortState.UNUSABLE);
    }

    @Test
    void what_a_board_says_while_it_settles_is_dropped() throws Exception {
        Transport board = PortSettings.parse("serial:" + device.path() + "?quiet=true&settle=300")
                .transport("board", DeviceClock.system());
        device.write("booting".getBytes(StandardCharsets.US_ASCII));

        board.open();

        assertThat(board.read(new byte[16], 100)).isZero();
        board.close();
    }

    private byte[] atDevice(int count) throws Exception {
        byte[] got = new byte[count];
        byte[] buffer = new byte[count];
        int sum = 0;
        while (sum < count) {
            int more = device.read(buffer, 1000);
            assertThat(more).as("bytes after %d of %d", sum, count).isPositive();
            System.arraycopy(buffer, 0, got, sum, more);
            sum += more;
        }
        return got;
    }

    private byte[] atApplication(int count) throws Exception {
        byte[] got = new byte[count];
        byte[] buffer = new byte[count];
        int sum = 0;
        while (sum < count) {
            int more = line.read(buffer, 1000);
            assertThat(more).as("bytes after %d of %d", sum, count).isPositive();
            System.arraycopy(buffer, 0, got, sum, more);
            sum += more;
        }
        return got;
    }
}
