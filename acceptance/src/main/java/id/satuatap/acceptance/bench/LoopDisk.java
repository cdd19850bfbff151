package id.satuatap.acceptance.bench;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small ext4 file system in a file, whose power can be cut: {@code FS_IOC_SHUTDOWN} (linux/fs.h) without flushing the
 * log, so that what was not forced is gone. Linux, root and a loop device only. Confined to one thread.
 */
final class LoopDisk implements AutoCloseable {
    /** Sparse; with more room than the server holds back. */
    private static final long BYTES = 2L * 1024 * 1024 * 1024;

    private static final long SHUTDOWN = 0x8004587DL;
    private static final int WITHOUT_FLUSHING_THE_LOG = 2;
    private static final int O_RDONLY = 0;

    private final Path image;
    private final Path folder;

    /** Of the C library. */
    interface C extends Library {
        int open(String path, int flags);

        int ioctl(int file, long request, IntByReference argument);

        int close(int file);
    }

    private LoopDisk(Path image, Path folder) {
        this.image = image;
        this.folder = folder;
    }

    /** Why it cannot be had on this machine; empty when it can. */
    static Optional<String> obstacle() {
        if (!Files.exists(Path.of("/dev/loop-control"))) {
            return Optional.of("there is no loop device");
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("only root may mount a file system");
        }
        boolean tools = Files.exists(Path.of("/sbin/mkfs.ext4")) || Files.exists(Path.of("/usr/sbin/mkfs.ext4"));
        return tools ? Optional.empty() : Optional.of("there is no mkfs.ext4 (Debian: e2fsprogs)");
    }

    static LoopDisk make(Path beside) throws IOException {
        Path image = beside.resolve("disk.img").toAbsolutePath();
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(BYTES);
        }
        LoopDisk disk = new LoopDisk(
                image, Files.createDirectories(beside.resolve("disk")).toAbsolutePath());
        run("mkfs.ext4", "-q", "-F", image.toString());
        disk.powerOn();
        return disk;
    }

    /** Where it is mounted. */
    Path folder() {
        return folder;
    }

    /** From now on nothing is written, and what was not forced never was. */
    void cutPower() throws IOException {
        C c = Native.load("c", C.class);
        int file = c.open(folder.toString(), O_RDONLY);
        int failed = c.ioctl(file, SHUTDOWN, new IntByReference(WITHOUT_FLUSHING_THE_LOG));
        c.close(file);
        if (failed != 0) {
            throw new IOException("the file system could not be shut down, errno " + Native.getLastError());
        }
    }

    /** Mounts what the disk holds. The old mount is taken off first, once nobody has a file there. */
    void powerOn() throws IOException {
        if (isMounted()) {
            run("umount", folder.toString());
        }
        run("mount", "-o", "loop", image.toString(), folder.toString());
    }

    private boolean isMounted() throws IOException {
        String place = " " + folder + " ";
        return Files.readAllLines(Path.of("/proc/self/mounts")).stream().anyMatch(line -> line.contains(place));
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(List.of(command) + ": " + said.strip());
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IOException(List.of(command) + ": interrupted", told);
        }
    }

    @Override
    public void close() throws IOException {
        if (isMounted()) {
            run("umount", folder.toString());
        }
    }
}
