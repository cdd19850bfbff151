package id.satuatap.server;

import java.io.Serial;

/** The server will not start like this. The message is for the person at the machine. */
public final class StartRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public StartRefusedException(String message) {
        super(message);
    }

    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
