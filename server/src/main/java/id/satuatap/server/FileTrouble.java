package id.satuatap.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says to people what was wrong with a file: of some troubles the library's message is the bare path. Stateless. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The trouble in a sentence, without a full stop. */
    public static String words(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (trouble instanceof AccessDeniedException denied) {
            return denied.getFile() + " is closed to this system user";
        }
        if (trouble instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is there already, and is no folder";
        }
        if (trouble instanceof FileSystemException other && other.getReason() == null) {
            return other.getFile() + " cannot be read or written";
        }
        return String.valueOf(trouble.getMessage());
    }
}
