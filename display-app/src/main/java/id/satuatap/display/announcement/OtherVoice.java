package id.satuatap.display.announcement;

import id.satuatap.protocol.view.AnnouncementState;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Thread-safe. Whether another display speaks where this one does. The sign is a call that this display spoke to its end
 * while the server had the word of another for it; which of the two news comes first depends on the network. From then on
 * this one keeps silent, until a call fails that the other should have spoken.
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
    private boolean speaks;

    /** Immutable. What is known of one call: that our word came too late, and that it counts as spoken. */
    private record Sign(boolean overtaken, boolean spoken) {}

    /** The server did not want our word that we spoke this call; returns whether that tells of another voice. */
    synchronized boolean overtaken(String announcement) {
        return learn(announcement, new Sign(true, false));
    }

    /** A call is over; returns whether that tells of another voice. */
    synchronized boolean over(String announcement, AnnouncementState how) {
        if (how == AnnouncementState.FAILED) {
            speaks = false;
        }
        return how == AnnouncementState.SPOKEN && learn(announcement, new Sign(false, true));
    }

    private boolean learn(String announcement, Sign more) {
        Sign sum = signs.merge(
                announcement,
                more,
                (one, two) -> new Sign(one.overtaken() || two.overtaken(), one.spoken() || two.spoken()));
        boolean another = sum.overtaken() && sum.spoken();
        speaks |= another;
        return another;
    }

    /** Says whether the other one is to speak, and this one to be silent. */
    synchronized boolean speaks() {
        return speaks;
    }
}
