package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    /** The server refused to start with a path and not a word. */
    @Test
    void aPathIsNeverAllThatIsSaid(@TempDir Path folder) {
        Path missing = folder.resolve("server.properties");

        assertThat(FileTrouble.words(catchThrowableOfType(IOException.class, () -> Files.readAllBytes(missing))))
                .isEqualTo(missing + " is not there");
        assertThat(FileTrouble.words(new AccessDeniedException("/var/lib/satu-atap/vault.json")))
                .isEqualTo("/var/lib/satu-atap/vault.json is closed to this system user");
        assertThat(FileTrouble.words(new IOException("No space left on device")))
                .isEqualTo("No space left on device");
    }
}
