package id.satuatap.journal;

import java.nio.file.Path;

/**
 * A write or a flush failed, so it is not known what is on the disk. Nothing more may be acknowledged: end the process;
 * the next start finds out what is there.
 */
public final class JournalFailedException extends JournalException {

    private final boolean diskFull;

    /** @param diskFull whether there was no room left for what was to be written */
    public JournalFailedException(Path folder, String what, boolean diskFull, Throwable cause) {
        super(diskFull ? full(folder, what) : failed(folder, what), cause);
        this.diskFull = diskFull;
    }

    private static String full(Path folder, String what) {
        return "STORE_FULL: no room for the journal in " + folder + " (" + what + "). Free space on its disk and start"
                + " the program again; whatever was acknowledged is there.";
    }

    private static String failed(Path folder, String what) {
        return "STORE_FAILED: the journal in " + folder + " failed: " + what + ". Nothing after the last flush was"
                + " recorded. Look after its disk, then start the program again.";
    }

    public JournalFailedException(Path folder) {
        super("The journal in " + folder + " failed before and takes nothing any more. Restart the program.");
        this.diskFull = false;
    }

    /** Whether freeing space is what helps. */
    public boolean diskFull() {
        return diskFull;
    }
}
