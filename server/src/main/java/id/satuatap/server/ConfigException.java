package id.satuatap.server;

import java.io.Serial;

/** The server cannot run as it was told to. The message is for the person who told it. */
public final class ConfigException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public ConfigException(String message) {
        super(message);
    }

    public ConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
