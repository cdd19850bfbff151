package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerConfigTest {
    private static final String BEGIN = "<!-- server: made by ConfigKey, checked by ServerConfigTest -->\n";
    private static final String END = "<!-- /server -->";

    @Test
    void withoutAnyKeyTheDefaultsHold() {
        ServerConfig config = ServerConfig.of(Map.of());

        assertThat(config.port()).isEqualTo(7070);
        assertThat(config.bind()).isEqualTo("127.0.0.1");
        assertThat(config.rate()).isEqualTo(1);
        assertThat(config.demoClock()).isNull();
    }

    /** One was in the documents alone, and the command line refused it as unknown. */
    @Test
    void theCommandLineKnowsEveryKey() {
        for (ConfigKey key : ConfigKey.values()) {
            assertThat(ServerMain.command().getCommandSpec().findOption("--" + key.key()))
                    .as(key.key())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "port, 70000",
        "port, -1",
        "port, many",
        "port, 1.5",
        "rate, 0",
        "rate, 2000",
        "rate, NaN",
        "reserved-megabytes, -1",
        "demo-clock, tomorrow",
        "demo-clock, 2026-11-23T00:00:00Z",
        "tls, maybe",
        "discovery-port, 70000",
        "colour, red"
    })
    void aKeyThatIsUnknownOrOutOfItsRangeIsNamed(String key, String value) {
        assertThatThrownBy(() -> ServerConfig.of(Map.of(key, value)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
    void plainHttpIsForThisMachineAlone(String address) {
        ServerConfig plain = ServerConfig.of(Map.of("bind", address, "tls", "off"));
        ServerConfig usual = ServerConfig.of(Map.of("bind", address));

        assertThatThrownBy(() -> Binding.of(plain))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("TLS");
        assertThat(Binding.of(usual).encrypted()).isTrue();
        assertThat(Binding.of(usual).urls(7070)).allMatch(url -> url.startsWith("https://"));
    }

    @Test
    void loopbackStaysPlainUnlessToldOtherwise() {
        assertThat(Binding.of(ServerConfig.of(Map.of())).urls(7070)).containsExactly("http://127.0.0.1:7070");
        assertThat(Binding.of(ServerConfig.of(Map.of("tls", "on", "names", "antrean.mpp, mpp")))
                        .urls(7071))
                .containsExactly("https://antrean.mpp:7071", "https://mpp:7071", "https://127.0.0.1:7071");
    }

    @Test
    void thePageInTheDocsIsCurrent() throws IOException {
        Path page = Path.of("..", "docs", "configuration.md");
        String text = Files.readString(page);
        String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        String after = text.substring(text.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, before + ConfigKey.page() + after);
        }

        assertThat(text).isEqualTo(before + ConfigKey.page() + after);
    }
}
