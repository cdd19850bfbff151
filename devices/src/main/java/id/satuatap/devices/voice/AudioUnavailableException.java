package id.satuatap.devices.voice;

import java.io.Serial;

/** There is nothing to play sound on; an expected fault, told as a state. Immutable. */
public final class AudioUnavailableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** With words for staff and the log. */
    public AudioUnavailableException(String message) {
        super(message);
    }

    /** As {@link #AudioUnavailableException(String)}, keeping the exception beneath. */
    public AudioUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
