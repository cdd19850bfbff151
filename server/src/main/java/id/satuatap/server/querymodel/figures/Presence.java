package id.satuatap.server.querymodel.figures;

/**
 * How long somebody sat at a counter. Immutable.
 *
 * @param openMillis breaks included
 * @param pausedMillis of those, on a break
 */
record Presence(long openMillis, long pausedMillis) {
    static final Presence NONE = new Presence(0, 0);
}
