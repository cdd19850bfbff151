package id.satuatap.display.announcement;

import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Thread-safe. In which zones another display speaks where this one does: one that covers several zones may have company in
 * one of them only. The sign is a call that this display spoke to its end
 * while the server had the word of another for it; which of the two news comes first depends on the network. From then on
 * this one keeps silent in that zone, until a call of it fails that the other should have spoken.
 */
final class OtherVoice {
    private static final int REMEMBERED_MAX = 50;

    private final Map<String, Sign> signs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sign> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };
    private final Set<Integer> zones = new HashSet<>();

    /** Immutable. What is known of one call: that our word came too late, and that it counts as spoken. */
    private record Sign(boolean overtaken, boolean spoken) {}

    /** The server did not want our word that we spoke this call; returns whether that tells of another voice. */
    synchronized boolean overtaken(AnnouncementView call) {
        return learn(call, new Sign(true, false));
    }

    /** A call is over; returns whether that tells of another voice. */
    synchronized boolean over(AnnouncementView call) {
        if (call.state() == AnnouncementState.FAILED) {
            zones.remove(call.zone());
        }
        return call.state() == AnnouncementState.SPOKEN && learn(call, new Sign(false, true));
    }

    private boolean learn(AnnouncementView call, Sign more) {
        Sign sum = signs.merge(
                call.announcement(),
                more,
                (one, two) -> new Sign(one.overtaken() || two.overtaken(), one.spoken() || two.spoken()));
        boolean another = sum.overtaken() && sum.spoken();
        if (another) {
            zones.add(call.zone());
        }
        return another;
    }

    /** Says whether the other one is to speak in that zone, and this one to be silent. */
    synchronized boolean speaks(int zone) {
        return zones.contains(zone);
    }
}
