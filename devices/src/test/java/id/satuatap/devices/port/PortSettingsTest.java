package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortSettingsTest {

    @Test
    void a_bare_serial_path_means_9600_8N1_without_flow_control() {
        assertThat(PortSettings.parse("serial:/dev/antrean/printer1"))
                .isEqualTo(SerialSettings.at("/dev/antrean/printer1"));
    }

    @Test
    void every_serial_option_is_read_and_written_back() {
        String text = "serial:/dev/x?baud=19200&data=7&stop=2&parity=even&flow=xon-xoff&quiet=true&settle=2000";

        PortSettings settings = PortSettings.parse(text);

        assertThat(settings)
                .isEqualTo(new SerialSettings("/dev/x", 19_200, 7, 2, Parity.EVEN, FlowControl.XON_XOFF, true, 2000));
        assertThat(settings.text()).isEqualTo(text);
        assertThat(PortSettings.parse(settings.text())).isEqualTo(settings);
    }

    @Test
    void a_network_printer_listens_on_9100_unless_told_otherwise() {
        assertThat(PortSettings.parse("tcp:10.0.0.31")).isEqualTo(new TcpSettings("10.0.0.31", 9100));
        assertThat(PortSettings.parse("tcp:printer.local:9101")).isEqualTo(new TcpSettings("printer.local", 9101));
    }

    @Test
    void wrong_settings_are_refused_with_the_text_and_the_reason() {
        assertThatThrownBy(() -> PortSettings.parse("serial:/dev/x?baud=fast"))
                .hasMessageContaining("serial:/dev/x?baud=fast")
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> PortSettings.parse("serial:/dev/x?bauds=9600")).hasMessageContaining("unknown option");
        assertThatThrownBy(() -> PortSettings.parse("serial:/dev/x?data=9")).hasMessageContaining("5..8");
        assertThatThrownBy(() -> PortSettings.parse("tcp:host:70000")).hasMessageContaining("1..65535");
        assertThatThrownBy(() -> PortSettings.parse("/dev/ttyUSB0")).hasMessageContaining("serial:PATH");
    }

    @Test
    void the_time_on_the_line_counts_start_and_stop_bits() {
        assertThat(SerialSettings.at("/dev/x").millisFor(960)).isEqualTo(1000);
        assertThat(SerialSettings.at("/dev/x").withBaud(115_200).millisFor(1)).isEqualTo(1);
    }
}
