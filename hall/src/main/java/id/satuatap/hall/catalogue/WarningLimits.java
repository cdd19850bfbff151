package id.satuatap.hall.catalogue;

/**
 * From when on a supervisor is warned. Immutable. Ranges are checked when a catalogue is read. Nothing is decided by them.
 *
 * @param waitMinutes somebody waits longer than this; 1 to 480
 * @param waiting more than this many wait for one service; 1 to 1,000
 * @param idleMinutes a counter stands free longer than this while somebody waits for it; 1 to 120
 * @param servicePercent a visitor is served longer than this share of the service's standard; 100 to 1,000
 */
public record WarningLimits(int waitMinutes, int waiting, int idleMinutes, int servicePercent) {
    /** What holds where the organiser sets nothing else, and held before he could. */
    public static final WarningLimits USUAL = new WarningLimits(30, 20, 5, 200);
}
