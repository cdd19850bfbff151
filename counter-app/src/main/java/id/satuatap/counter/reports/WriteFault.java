package id.satuatap.counter.reports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file could not be written, as far as somebody can do something about it. Immutable. */
public enum WriteFault {
    /** No room is left there. */
    FULL,
    /** The person may not write there. */
    NO_RIGHT,
    /** The folder is gone: a stick was pulled, a share is away. */
    NO_FOLDER,
    /** Another program holds a file of that name. */
    IN_USE,
    /** The disk does not answer: a share is away. The file may come to lie there later. */
    SILENT,
    /** Anything else. */
    OTHER;

    /**
     * Finds the cause behind an error of the file system, which says it in the words of the machine.
     *
     * @param size how many bytes were to be written
     */
    static WriteFault of(IOException error, Path target, long size) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || error instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        String words = words(error);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return FULL;
        }
        if (words.contains("used by another process")) {
            return IN_USE;
        }
        if (error instanceof AccessDeniedException || words.contains("read-only") || words.contains("not permitted")) {
            return NO_RIGHT;
        }
        return tooLittleRoom(folder, size) ? FULL : OTHER;
    }

    private static String words(IOException error) {
        String said = error instanceof FileSystemException told ? told.getReason() : error.getMessage();
        return String.valueOf(said).toLowerCase(Locale.ROOT);
    }

    private static boolean tooLittleRoom(Path folder, long size) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException unknown) {
            return false;
        }
    }
}
