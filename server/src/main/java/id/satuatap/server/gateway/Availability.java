package id.satuatap.server.gateway;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.engine.EngineStoppedException;
import id.satuatap.server.vault.VaultException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

/** Whether the server answers now; tells "not now" from a defect. Thread-safe. */
public final class Availability {
    private volatile boolean stopping;

    /** From now on every command is told that the server stops; what is under way goes on. */
    public void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /** What to answer when a part of the server takes nothing now; empty for everything else that went wrong. */
    public Optional<WireError> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineStoppedException || cause instanceof RejectedExecutionException) {
                return Optional.of(
                        stopping
                                ? WireError.of(ErrorCode.STOPPING, "the server is going down")
                                : WireError.of(ErrorCode.BUSY, "too much waits to be answered"));
            }
            if (cause instanceof VaultException vault && vault.diskFull()) {
                return Optional.of(WireError.of(ErrorCode.STORE_ALMOST_FULL, "no disk is left to write the vault on"));
            }
        }
        return Optional.empty();
    }
}
