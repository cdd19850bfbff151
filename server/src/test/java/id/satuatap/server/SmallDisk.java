package id.satuatap.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A small file system of its own for each test, to be filled; skips the test where none can be mounted. Confined to the
 * test's thread.
 */
public final class SmallDisk implements BeforeEachCallback, AfterEachCallback {
    private final int megabytes;
    private @Nullable Path mounted;

    private SmallDisk(int megabytes) {
        this.megabytes = megabytes;
    }

    public static SmallDisk ofMegabytes(int megabytes) {
        return new SmallDisk(megabytes);
    }

    /** Where it is mounted; while a test runs. */
    public Path folder() {
        return Objects.requireNonNull(mounted, "no test runs");
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("small-disk");
        if (!mount(folder)) {
            Files.delete(folder);
            Assumptions.abort("SKIPPED: only root of a Linux can mount a small disk to fill");
        }
        mounted = folder;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException, InterruptedException {
        Path folder = mounted;
        if (folder != null) {
            mounted = null;
            run("umount", "-l", folder.toString());
            Files.delete(folder);
        }
    }

    private boolean mount(Path folder) throws InterruptedException {
        try {
            run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
            return true;
        } catch (IOException cannot) {
            return false;
        }
    }

    /** @throws IOException where there is no such command, or it refuses */
    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(List.of(command) + " ended with " + exit);
        }
    }
}
