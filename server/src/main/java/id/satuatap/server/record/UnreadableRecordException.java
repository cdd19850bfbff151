package id.satuatap.server.record;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A record is whole on disk but does not say what a record must say. The start is refused. */
public final class UnreadableRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public UnreadableRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
