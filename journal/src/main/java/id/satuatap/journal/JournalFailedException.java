package id.satuatap.journal;

import java.nio.file.Path;

/**
 * A write or a flush failed, so it is not known what is on the disk. Nothing more may be acknowledged: end the process;
 * the next start finds out what is there.
 */
public final class JournalFailedException extends JournalException {

    public JournalFailedException(Path folder, String what, Throwable cause) {
        super("The journal in " + folder + " failed: " + what + ". Nothing after the last flush was recorded.", cause);
    }

    public JournalFailedException(Path folder) {
        super("The journal in " + folder + " failed before and takes nothing any more. Restart the program.");
    }
}
