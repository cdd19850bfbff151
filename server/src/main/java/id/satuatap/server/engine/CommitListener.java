package id.satuatap.server.engine;

import id.satuatap.hall.state.HallState;

/**
 * Hears of everything that became durable, in order and without gaps, on the engine's thread: make immutable values of it
 * and hand over at once. In a rush several groups come as one.
 */
@FunctionalInterface
public interface CommitListener {
    void committed(Commit commit, HallState state);
}
