package id.satuatap.devices.port;

import java.time.Instant;

/**
 * The state of one line, why it is so and since when. Immutable.
 *
 * @param state what the line is doing
 * @param cause technical words for the log and the technician, never for visitors; empty when all is well
 * @param since the wall-clock moment at which {@code state} began
 */
public record PortStatus(PortState state, String cause, Instant since) {

    /** True while bytes can pass. */
    public boolean connected() {
        return state == PortState.CONNECTED;
    }

    /** Key of the advice for staff, for a message bundle. */
    public String adviceKey() {
        return state.adviceKey();
    }
}
