package id.satuatap.devices.port;

import java.io.IOException;

/** A line that could not be opened, or broke; it carries the state that the line is now in. Immutable. */
public final class PortException extends IOException {
    private static final long serialVersionUID = 1L;

    private final PortState state;

    /** Makes the exception for a line that went into {@code state}; {@code cause} is for the log. */
    public PortException(PortState state, String cause) {
        super(cause);
        this.state = state;
    }

    /** As {@link #PortException(PortState, String)}, keeping the exception beneath. */
    public PortException(PortState state, String cause, Throwable beneath) {
        super(cause, beneath);
        this.state = state;
    }

    /** The state that the line is in now. */
    public PortState state() {
        return state;
    }
}
