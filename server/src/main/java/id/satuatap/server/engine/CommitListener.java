package id.satuatap.server.engine;

import id.satuatap.hall.state.HallState;

/** Hears of each durable group, on the engine's thread: make immutable values of it and hand over at once. */
@FunctionalInterface
public interface CommitListener {
    void committed(Commit commit, HallState state);
}
