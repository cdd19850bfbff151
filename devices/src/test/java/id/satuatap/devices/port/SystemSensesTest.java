package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the system says of printers that cannot be asked themselves. */
class SystemSensesTest {

    @Test
    void theKernelsThreeStatusLinesAreReadAsItsDriverMeansThem() {
        assertThat(LpTransport.sense(0x18)).isEqualTo(LineSense.READY);
        assertThat(LpTransport.sense(0x38)).isEqualTo(LineSense.PAPER_OUT);
        assertThat(LpTransport.sense(0x20)).isEqualTo(LineSense.PAPER_OUT);
        assertThat(LpTransport.sense(0x10)).isEqualTo(LineSense.FAULT);
        assertThat(LpTransport.sense(0x08)).isEqualTo(LineSense.FAULT);
    }

    @Test
    void bothKindsOfPortAreWrittenAsOneText() {
        assertThat(PortSettings.parse("lp:/dev/usb/lp0")).isEqualTo(new LpSettings("/dev/usb/lp0"));
        assertThat(PortSettings.parse("spool:TIKET").oneWay()).isTrue();
        assertThat(PortSettings.parse("lp:/dev/usb/lp0").text()).isEqualTo("lp:/dev/usb/lp0");
        assertThatThrownBy(() -> PortSettings.parse("spool:-o raw")).hasMessageContaining("no name of a queue");
        assertThatThrownBy(() -> PortSettings.parse("lp:lp0")).hasMessageContaining("/dev/usb/lp0");
    }
}
