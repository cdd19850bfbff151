package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.protocol.field.InvalidFieldException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:7070",
                "http://127.0.0.1:7070/",
                "http://localhost:7070",
                "http://[::1]:7070",
                "https://192.168.10.5:7070",
                "https://antrean.slemankab.go.id"
            })
    void loopbackMayBePlainAndOtherMachinesNeedHttps(String address) {
        assertThat(new Addresses(List.of(address)).current()).hasNoParameters();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.10.5:7070",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "http://0.0.0.0:7070"
            })
    void plainHttpToAnotherMachineIsRefusedAndSaysWhatToUse(String address) {
        assertThatThrownBy(() -> new Addresses(List.of(address)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("use https for " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:7070",
                "ftp://127.0.0.1",
                "http:",
                "http:///x",
                "http://127.0.0.1:7070/api",
                "http://user@127.0.0.1:7070",
                "http://127.0.0.1:7070?token=x",
                "http://127.0.0.1:70 70"
            })
    void whatIsNoBaseUrlIsRefused(String address) {
        assertThatThrownBy(() -> new Addresses(List.of(address))).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void manyCallsThatFailTogetherGoOnByOneAddress() {
        URI first = URI.create("https://a:7070");
        Addresses addresses = new Addresses(List.of("https://a:7070", "https://b:7070"));

        addresses.failed(first);
        addresses.failed(first);
        assertThat(addresses.current()).isEqualTo(URI.create("https://b:7070"));

        addresses.failed(addresses.current());
        assertThat(addresses.current()).isEqualTo(first);
    }
}
