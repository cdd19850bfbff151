package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LED units and keypads give no names: a replug once lit another counter's unit. */
class OwnAdapterTest {
    private static final String FIRST = "1a86:7523 serial A1";
    private static final String SECOND = "1a86:7523 serial B2";
    private static final String MODEM = "2c7c:0125 socket 1-4";

    @TempDir
    Path folder;

    private final List<Adapter> here = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private OwnAdapter line;

    @BeforeEach
    void start() {
        line = new OwnAdapter(
                SerialSettings.at(name("by-id")), Opened::new, () -> List.copyOf(here), folder.resolve("own"));
    }

    @Test
    void theFirstAdapterIsRememberedAndOpenedAgainAfterAReplugAndARestart() throws Exception {
        plug(FIRST, "ttyUSB0", "by-id");
        line.open();
        line.close();
        line.open();
        start();
        line.open();

        assertThat(opened).hasSize(3);
    }

    @Test
    void anotherAdapterBehindTheNameIsNotOpenedBeforeAPersonSaysSo() throws Exception {
        plug(FIRST, "ttyUSB0", "by-id");
        line.open();
        line.close();
        unplug(FIRST, "by-id");
        plug(SECOND, "ttyUSB0", "by-id");

        refuses();
        refuses();
        assertThat(opened).hasSize(1);
        line.accept();
        line.open();
        assertThat(opened).hasSize(2);

        start();
        line.open();
        line.close();
        unplug(SECOND, "by-id");
        plug(FIRST, "ttyUSB1", "by-id");
        refuses();
    }

    @Test
    void aWordAboutOneAdapterDoesNotHoldForTheNextOne() throws Exception {
        plug(FIRST, "ttyUSB0", "by-id");
        line.open();
        line.close();
        unplug(FIRST, "by-id");
        plug(SECOND, "ttyUSB0", "by-id");
        refuses();
        line.accept();
        unplug(SECOND, "by-id");
        plug("0403:6001 serial C3", "ttyUSB0", "by-id");

        refuses();
    }

    @Test
    void whereTheNameIsGoneTheOneAdapterThatCameIsAskedAbout() throws Exception {
        plug(FIRST, "ttyUSB0", "by-id");
        plug(MODEM, "ttyUSB1", "modem");
        line.open();
        line.close();
        unplug(FIRST, "by-id");
        line.open();
        assertThat(opened)
                .as("only the modem is left, and it was there before")
                .last()
                .isEqualTo(name("by-id"));
        line.close();

        plug(SECOND, "ttyUSB2", "another");
        refuses();
        line.accept();
        line.open();
        assertThat(opened).last().isEqualTo(name("ttyUSB2"));

        start();
        line.open();
        assertThat(opened).last().isEqualTo(name("ttyUSB2"));
    }

    @Test
    void ofTwoThatCameNoneIsGuessed() throws Exception {
        plug(FIRST, "ttyUSB0", "by-id");
        line.open();
        line.close();
        unplug(FIRST, "by-id");
        plug(SECOND, "ttyUSB1", "another");
        plug("0403:6001 serial C3", "ttyUSB2", "third");
        line.open();

        assertThat(opened).last().isEqualTo(name("by-id"));
    }

    @Test
    void aPortThatIsNoAdapterIsOpenedAsItIs() throws Exception {
        line.open();
        line.close();
        line.open();

        assertThat(opened).hasSize(2);
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void anAdapterWithoutSerialNumberIsKnownByItsSocket() {
        assertThat(Adapter.identity(0x1a86, 0x7523, "Unknown", "1-1.2")).isEqualTo("1a86:7523 socket 1-1.2");
        assertThat(Adapter.identity(0x0403, 0x6001, "A50285BI", "1-1.2")).isEqualTo("0403:6001 serial A50285BI");
    }

    private void refuses() {
        assertThatThrownBy(() -> line.open())
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.state()).isEqualTo(PortState.OTHER_ADAPTER));
        assertThat(line.state()).isEqualTo(PortState.OTHER_ADAPTER);
    }

    private void plug(String identity, String port, String link) throws Exception {
        Path file = folder.resolve(port);
        Files.deleteIfExists(file);
        Files.createFile(file);
        Files.createSymbolicLink(folder.resolve(link), file);
        here.add(new Adapter(file.toString(), identity));
    }

    private void unplug(String identity, String link) throws Exception {
        here.removeIf(adapter -> adapter.identity().equals(identity));
        Files.delete(folder.resolve(link));
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    /** A line of which only matters that it was opened. */
    private final class Opened implements Transport {
        private final SerialSettings settings;
        private PortState state = PortState.CLOSED;

        private Opened(SerialSettings settings) {
            this.settings = settings;
        }

        @Override
        public void open() {
            opened.add(settings.path());
            state = PortState.CONNECTED;
        }

        @Override
        public int read(byte[] buffer, int timeoutMillis) {
            return 0;
        }

        @Override
        public void write(byte[] bytes, int deadlineMillis) {}

        @Override
        public void close() {
            state = PortState.CLOSED;
        }

        @Override
        public PortState state() {
            return state;
        }

        @Override
        public SerialSettings settings() {
            return settings;
        }
    }
}
