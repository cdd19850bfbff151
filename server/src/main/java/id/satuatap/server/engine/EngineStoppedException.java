package id.satuatap.server.engine;

import java.io.Serial;

/** The engine is stopping, or too much waits for it: nobody can look at its state now. */
public final class EngineStoppedException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    public EngineStoppedException() {
        super("the engine takes nothing now");
    }
}
