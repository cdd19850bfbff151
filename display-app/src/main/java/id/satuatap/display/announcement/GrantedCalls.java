package id.satuatap.display.announcement;

import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.view.AnnouncementView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Remembers the calls that this display took up, and what it reported of each, so that a call which is still
 * GRANTED after a reconnect is not spoken twice. Holds the latest 200; a call is over within a minute.
 */
final class GrantedCalls {
    private static final int REMEMBERED_MAX = 200;

    private final Map<String, Taken> taken = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Taken> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    /** Immutable. A call that was taken up, and what became of it; nothing yet while it is being spoken. */
    record Taken(AnnouncementView call, @Nullable ReportAnnouncement report) {}

    /** Takes a call up unless that was done before; returns what was known of it before. */
    synchronized Optional<Taken> take(AnnouncementView call) {
        Taken before = taken.get(call.announcement());
        if (before == null) {
            taken.put(call.announcement(), new Taken(call, null));
        }
        return Optional.ofNullable(before);
    }

    synchronized void reported(ReportAnnouncement report) {
        Taken before = taken.get(report.announcement());
        if (before != null) {
            taken.put(report.announcement(), new Taken(before.call(), report));
        }
    }

    synchronized Optional<AnnouncementView> call(String announcement) {
        return Optional.ofNullable(taken.get(announcement)).map(Taken::call);
    }
}
