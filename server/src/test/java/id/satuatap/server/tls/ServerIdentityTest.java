package id.satuatap.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerIdentityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theFirstRunMakesAnAuthorityThatLaterRunsKeep() throws IOException {
        ServerIdentity first = open(List.of("192.168.10.5"), NOW);
        String certificate = Files.readString(folder.resolve("server.crt"));
        ServerIdentity again = open(List.of("192.168.10.5"), NOW.plus(Duration.ofDays(300)));

        assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(Files.readString(folder.resolve("server.crt"))).isEqualTo(certificate);
    }

    @Test
    void keysAreForTheirOwnerAlone() throws IOException {
        open(List.of(), NOW);

        for (String key : List.of("authority.key", "server.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(key))))
                    .isEqualTo("rw-------");
        }
    }

    /** Whoever asks the server with curl names this file; it was its owner's alone. */
    @Test
    void certificatesAreForEverybodyToRead() throws IOException {
        open(List.of(), NOW);

        for (String certificate : List.of("authority.crt", "server.crt")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(certificate))))
                    .isEqualTo("rw-r--r--");
        }
    }

    @Test
    void otherAddressesANearEndAndAClockSetBackGetANewCertificateOfTheSameAuthority() throws IOException {
        ServerIdentity first = open(List.of("192.168.10.5"), NOW);
        String certificate = Files.readString(folder.resolve("server.crt"));
        ServerIdentity moved = open(List.of("192.168.10.77", "antrean.mpp"), NOW);
        String ofMoved = Files.readString(folder.resolve("server.crt"));
        ServerIdentity old = open(List.of("192.168.10.77", "antrean.mpp"), NOW.plus(Duration.ofDays(700)));
        String ofOld = Files.readString(folder.resolve("server.crt"));
        ServerIdentity early = open(List.of("192.168.10.77", "antrean.mpp"), Instant.parse("2010-01-01T00:00:00Z"));

        assertThat(List.of(moved, old, early))
                .allMatch(each -> each.fingerprint().equals(first.fingerprint()));
        assertThat(List.of(certificate, ofMoved, ofOld, Files.readString(folder.resolve("server.crt"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDamagedAuthorityIsNamedAndNeverReplaced() throws IOException {
        open(List.of(), NOW);
        Path key = folder.resolve("authority.key");
        Files.writeString(key, Files.readString(key).substring(0, 60));

        assertThatThrownBy(() -> open(List.of(), NOW))
                .isInstanceOf(TlsException.class)
                .hasMessageContaining("authority.key")
                .hasMessageContaining("backup");
    }

    private ServerIdentity open(List<String> names, Instant now) {
        return ServerIdentity.open(folder, "mpp-uji", names, now);
    }
}
