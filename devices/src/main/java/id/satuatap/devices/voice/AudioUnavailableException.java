package id.satuatap.devices.voice;

import java.io.Serial;

/** There is nothing to play sound on; an expected fault, told as a state. Immutable. */
public final class AudioUnavailableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public AudioUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
