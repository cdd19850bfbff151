package id.satuatap.protocol.client;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a PC cannot keep its configuration, as far as a person can do something about it. */
public enum KeepFault {
    /** The disk is full. */
    FULL,
    /** The program may not write there. */
    NO_RIGHT,
    /** Something else, which the log explains. */
    OTHER;

    private static final long BYTES_NEEDED = 64 * 1024;

    /**
     * Looks at the disk: what an exception says is in the words of the machine's language.
     *
     * @param file that could not be written
     */
    static KeepFault of(IOException unwritable, Path file) {
        Path folder = folder(file);
        if (unwritable instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return NO_RIGHT;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < BYTES_NEEDED ? FULL : OTHER;
        } catch (IOException unknown) {
            unwritable.addSuppressed(unknown);
            return OTHER;
        }
    }

    /** The nearest that is there. */
    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath();
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
