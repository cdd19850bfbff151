package id.satuatap.devices.voice;

/**
 * Limits of the announcer; immutable.
 *
 * @param staleAfterMillis a call that has not begun so long after it happened is dropped
 * @param waitingMax calls that wait at once; one more pushes out the oldest
 * @param probeMillis how often a lost sound device is looked for
 */
public record AnnouncerSettings(int staleAfterMillis, int waitingMax, int probeMillis) {

    public AnnouncerSettings {
        if (staleAfterMillis < 1 || waitingMax < 1 || probeMillis < 1) {
            throw new IllegalArgumentException("all limits must be positive");
        }
    }

    /** 30 s, 50 calls, a lost device looked for every 5 s. */
    public static AnnouncerSettings defaults() {
        return new AnnouncerSettings(30_000, 50, 5_000);
    }
}
