package id.satuatap.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.display.led.LedAssignment;
import id.satuatap.display.led.LedRole;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DisplayArgumentsTest {
    @TempDir
    Path folder;

    private static DisplayConfig config(String... line) throws IOException {
        DisplayArguments arguments = arguments(line);
        return arguments.config(arguments.client().orElseThrow());
    }

    private static DisplayArguments arguments(String... line) {
        DisplayArguments arguments = new DisplayArguments();
        new CommandLine(new Program(arguments)).parseArgs(line);
        return arguments;
    }

    @CommandLine.Command
    private static final class Program {
        @CommandLine.Mixin
        private final DisplayArguments arguments;

        Program(DisplayArguments arguments) {
            this.arguments = arguments;
        }
    }

    private String configFile() throws IOException {
        Path file = folder.resolve("board.json");
        new ClientConfigFile(file, new WireCodec())
                .keep(new ClientConfig(
                        List.of("http://127.0.0.1:7070"), null, "board-1", "secret", DeviceKind.BOARD, null, 2));
        return file.toString();
    }

    @Test
    void theConfigurationOfPairingIsEnough() throws IOException {
        DisplayConfig config = config("--config", configFile());

        assertThat(config.client().device()).isEqualTo("board-1");
        assertThat(config.zone()).isEqualTo(2);
        assertThat(config.voice()).isEqualTo(new VoiceOutput.Line(null));
        assertThat(config.screen().size()).isEqualTo(new ScreenSize(1920, 1080));
        assertThat(config.led()).isNull();
    }

    @Test
    void theCommandLineSaysMore() throws IOException {
        DisplayConfig config = config(
                "--config",
                configFile(),
                "--zone",
                "all",
                "--voice",
                "file:/tmp/voice",
                "--size",
                "1280x720",
                "--fullscreen",
                "--led",
                "serial:/dev/led?baud=9600",
                "--led-units",
                "C1=33:4,C2=0x22,C3=36:keypad");

        assertThat(config.zone()).isNull();
        assertThat(config.voice()).isEqualTo(new VoiceOutput.Folder(Path.of("/tmp/voice")));
        assertThat(config.screen().fullScreen()).isTrue();
        assertThat(config.led().units().all())
                .containsExactly(
                        new LedAssignment(LedRole.ofCounter("C1"), LedUnit.board(0x21, 4)),
                        new LedAssignment(LedRole.ofCounter("C2"), LedUnit.board(0x22, 6)),
                        new LedAssignment(LedRole.ofCounter("C3"), LedUnit.keypadDisplay(36)));
    }

    @Test
    void aServerAndATokenDoWithoutAFile() throws IOException {
        DisplayConfig config =
                config("--server", "http://127.0.0.1:1", "--token", "t0k", "--windowless", "--zone", "3");

        assertThat(config.client().token()).isEqualTo("t0k");
        assertThat(config.screen()).isNull();
        assertThat(config.zone()).isEqualTo(3);
    }

    @Test
    void oneSoundDeviceOfSeveralAndAFileOfSettingsMayBeNamed() throws IOException {
        DisplayConfig config =
                config("--config", configFile(), "--voice", "line:USB", "--voice-settings", "voice.properties");

        assertThat(config.voice()).isEqualTo(new VoiceOutput.Line("USB"));
        assertThat(config.voiceChoice())
                .isEqualTo(new VoiceChoice(VoiceLanguage.INDONESIAN, Path.of("voice.properties")));
    }

    @Test
    void unitsMayStandInAFile() throws IOException {
        Path units = Files.writeString(folder.resolve("units"), "# first row\nC1=33\n\nC2=34:4   # old one\n");

        DisplayConfig config =
                config("--config", configFile(), "--led", "tcp:127.0.0.1:9100", "--led-units", units.toString());

        assertThat(config.led().units().all())
                .extracting(LedAssignment::role)
                .containsExactly(LedRole.ofCounter("C1"), LedRole.ofCounter("C2"));
    }

    @Test
    void wrongArgumentsAreNamed() throws IOException {
        String file = configFile();
        assertThatThrownBy(() -> config("--config", file, "--zone", "0")).hasMessageContaining("zone");
        assertThatThrownBy(() -> config("--config", file, "--voice", "loud")).hasMessageContaining("loud");
        assertThatThrownBy(() -> config("--config", file, "--voice-language", "su"))
                .hasMessageContaining("su");
        assertThatThrownBy(() -> config("--config", file, "--size", "big")).hasMessageContaining("1920x1080");
        assertThatThrownBy(() -> config("--config", file, "--led", "tcp:h:1", "--led-units", "C1=33,C2=33"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> config("--config", file, "--led", "tcp:h:1", "--led-units", "C1=7"))
                .hasMessageContaining("32..254");
        assertThatThrownBy(() -> config("--config", file, "--windowless", "--voice", "off"))
                .hasMessageContaining("nothing");
    }

    @Test
    void aDisplayWithoutItsFileWasNeverPaired() throws IOException {
        DisplayArguments arguments =
                arguments("--config", folder.resolve("absent").toString(), "--server", "https://192.168.10.5:7070");

        assertThat(arguments.client()).isEmpty();
        assertThat(arguments.known()).containsExactly("https://192.168.10.5:7070");
    }
}
