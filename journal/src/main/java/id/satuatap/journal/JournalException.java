package id.satuatap.journal;

/** Why a journal cannot be used; each kind asks for something else from the person at the server. */
public abstract sealed class JournalException extends RuntimeException
        permits LockedJournalException, CorruptJournalException, JournalFailedException {

    JournalException(String message) {
        super(message);
    }

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
