package id.satuatap.counter.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void takesThePlaceOfAnEarlierFileAndLeavesNothingBeside() throws IOException {
        Path target = Files.write(folder.resolve("laporan.pdf"), new byte[100]);
        WholeFile.write(target, BYTES);
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly("laporan.pdf");
    }

    @Test
    void leavesWhatStoodThereWhenItCannotBeReplaced() throws IOException {
        Path taken =
                Files.createDirectories(folder.resolve("laporan.pdf/inside")).getParent();
        assertThatThrownBy(() -> WholeFile.write(taken, BYTES)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("laporan.pdf");
    }

    @Test
    void namesTheCauseOfWhatTheFileSystemSays() {
        Path target = folder.resolve("laporan.pdf");
        assertThat(fault(new FileSystemException("x", null, "No space left on device"), target))
                .isEqualTo(WriteFault.FULL);
        assertThat(fault(new IOException("There is not enough space on the disk"), target))
                .isEqualTo(WriteFault.FULL);
        assertThat(fault(new AccessDeniedException("x"), target)).isEqualTo(WriteFault.NO_RIGHT);
        assertThat(fault(new FileSystemException("x", null, "Read-only file system"), target))
                .isEqualTo(WriteFault.NO_RIGHT);
        assertThat(fault(
                        new FileSystemException(
                                "x",
                                null,
                                "The process cannot access the file because it is being used by another process"),
                        target))
                .isEqualTo(WriteFault.IN_USE);
        assertThat(fault(new IOException("broken"), target)).isEqualTo(WriteFault.OTHER);
        assertThat(fault(new IOException("broken"), folder.resolve("gone/laporan.pdf")))
                .isEqualTo(WriteFault.NO_FOLDER);
    }

    private static WriteFault fault(IOException said, Path target) {
        return WriteFault.of(said, target, BYTES.length);
    }
}
