package id.satuatap.protocol.view;

/**
 * Immutable. The server's health in one word.
 */
public enum HealthStatus {
    /** All is well. */
    UP,
    /** It works, but somebody should look. */
    DEGRADED
}
