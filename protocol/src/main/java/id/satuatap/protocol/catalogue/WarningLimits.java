package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. From when on a supervisor is warned.
 *
 * @param waitMinutes somebody waits longer than this
 * @param waiting more than this many wait for one service
 * @param idleMinutes a counter stands free longer than this while somebody waits for it
 * @param servicePercent a visitor is served longer than this share of the service's standard
 */
public record WarningLimits(int waitMinutes, int waiting, int idleMinutes, int servicePercent) {
    public WarningLimits {
        Fields.range("waitMinutes", waitMinutes, 1, 480);
        Fields.range("waiting", waiting, 1, 1_000);
        Fields.range("idleMinutes", idleMinutes, 1, 120);
        Fields.range("servicePercent", servicePercent, 100, 1_000);
    }
}
