package id.satuatap.server.engine;

/**
 * Ends the process: the record can no longer be kept, so nobody may be answered any more. Called once, on the engine's
 * thread, which ends after it.
 */
@FunctionalInterface
public interface FatalHandler {
    void end(Throwable cause);
}
