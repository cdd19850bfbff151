package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. How the kiosks stand, and what was printed there once more. Audience: the kiosks, the help desk, the organiser's
 * supervisor, and administrators.
 *
 * @param kiosks those that are paired, and the desks that have a printer now, in the order of their names
 * @param reprints of today, the newest first; at most 20
 */
public record KiosksView(List<KioskView> kiosks, List<ReprintView> reprints) {
    public KiosksView {
        kiosks = Fields.list("kiosks", kiosks);
        reprints = Fields.list("reprints", reprints);
    }
}
