package id.satuatap.server.querymodel.figures;

import java.util.List;

/**
 * How long somebody sat at a counter. Immutable.
 *
 * @param openMillis breaks included
 * @param pausedMillis of those, on a break
 */
record Presence(long openMillis, long pausedMillis) {
    static Presence of(List<CountedSession> sessions) {
        return new Presence(
                sessions.stream().mapToLong(CountedSession::openMillis).sum(),
                sessions.stream().mapToLong(CountedSession::pausedMillis).sum());
    }
}
