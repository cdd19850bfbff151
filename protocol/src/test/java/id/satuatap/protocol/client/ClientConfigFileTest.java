package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientConfigFileTest {
    private static final ClientConfig KIOSK = new ClientConfig(
            List.of("http://127.0.0.1:7070"), null, "kiosk-2", "secret-token", DeviceKind.KIOSK, null, 1);

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAgainAlsoOverAnOlderOne() throws Exception {
        ClientConfigFile file = new ClientConfigFile(folder.resolve("new/kiosk.json"), new WireCodec());
        file.keep(new ClientConfig(KIOSK.addresses(), null, "kiosk-1", "old", DeviceKind.KIOSK, null, null));
        file.keep(KIOSK);

        assertThat(file.read()).isEqualTo(KIOSK);
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**/.client-config*");
    }

    @Test
    void onlyTheOwnerMayReadTheToken() throws Exception {
        Path path = folder.resolve("kiosk.json");
        new ClientConfigFile(path, new WireCodec()).keep(KIOSK);

        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
        assertThat(KIOSK.toString()).doesNotContain("secret-token");
    }

    @Test
    void aFaultInTheFileIsToldByItsField() throws Exception {
        Path path = folder.resolve("kiosk.json");
        Files.writeString(path, "{\"addresses\":[],\"device\":\"k\",\"token\":\"t\",\"kind\":\"KIOSK\"}");

        WireFault fault =
                catchThrowableOfType(WireFault.class, () -> new ClientConfigFile(path, new WireCodec()).read());

        assertThat(fault.field()).contains("addresses");
    }
}
