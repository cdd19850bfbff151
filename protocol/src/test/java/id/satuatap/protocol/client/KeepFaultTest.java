package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepFaultTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatMayNotBeWrittenIsAMatterOfRights() {
        assertThat(KeepFault.of(new AccessDeniedException("x"), folder.resolve("kiosk.json")))
                .isEqualTo(KeepFault.NO_RIGHT);
    }

    @Test
    void whatNobodyKnowsIsLookedUpInTheLogEvenWhereTheFolderIsMissing() {
        assertThat(KeepFault.of(new IOException("bad sector"), folder.resolve("missing/kiosk.json")))
                .isEqualTo(KeepFault.OTHER);
    }
}
