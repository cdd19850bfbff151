package id.satuatap.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFoldersTest {
    @TempDir
    Path out;

    @Test
    void whatAnEarlierDemoLeftIsEmptied() throws IOException {
        Path ticket = Files.createFile(DemoFolders.fresh(out).tickets().resolve("00001-AB-001.png"));

        DemoFolders.fresh(out);

        assertThat(ticket).doesNotExist();
    }

    @Test
    void aFolderThatNoDemoMadeIsNamedAndNothingOfItIsDeleted() throws IOException {
        Path mine = Files.createFile(Files.createDirectory(out.resolve("work")).resolve("mine.txt"));

        assertThatThrownBy(() -> DemoFolders.fresh(out))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("choose another --out");

        assertThat(mine).exists();
        assertThat(out.resolve("tickets")).doesNotExist();
    }
}
