package id.satuatap.journal;

import java.nio.file.Path;

/** Somebody else, another process or this one, has the journal open for writing. Nothing was changed. */
public final class LockedJournalException extends JournalException {

    /** @param holder who holds it, such as "process 4711" */
    public LockedJournalException(Path folder, String holder) {
        super("The journal in " + folder + " is in use by " + holder
                + ". Stop that program, or give this one a folder of its own.");
    }
}
