package id.satuatap.server.record;

import java.io.Serial;

/**
 * The journal holds an event that this release cannot understand: a newer release wrote it. Nothing may be folded past it,
 * so the start is refused with its name.
 */
public final class UnknownEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public UnknownEventException(String type, int version) {
        super("The journal holds an event of type '" + type + "', version " + version
                + ", which this release does not know. Start the release that wrote it, or a newer one.");
    }
}
