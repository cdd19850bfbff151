package id.satuatap.hall.state;

import id.satuatap.hall.id.AnnouncementId;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The voice of one acoustic group: the call or notice that may be spoken now, and those that wait. Confined to the engine's
 * thread.
 */
public final class VoiceLine {
    /** Far more than is told at one time: whoever asks late finds what was heard meanwhile. */
    private static final int HEARD_MAX = 200;

    private final Map<AnnouncementId, Announcement> pending = new LinkedHashMap<>();
    private final Map<AnnouncementId, Notice> notices = new LinkedHashMap<>();
    private @Nullable Announcement granted;
    private @Nullable Notice notice;
    private boolean noticeBefore;
    private final Set<String> heard = new LinkedHashSet<>();

    void add(Announcement announcement) {
        pending.put(announcement.id(), announcement);
    }

    void grant(AnnouncementId id, Instant until) {
        Announcement announcement = pending.remove(id);
        if (announcement != null) {
            granted = announcement.granted(until);
            noticeBefore = false;
        }
    }

    void add(Notice asked) {
        notices.put(asked.id(), asked);
    }

    void grantNotice(AnnouncementId id, Instant until) {
        Notice asked = notices.remove(id);
        if (asked != null) {
            notice = asked.granted(until);
            noticeBefore = true;
        }
    }

    void endNotice(AnnouncementId id, boolean wasHeard) {
        notices.remove(id);
        if (notice != null && notice.id().equals(id)) {
            if (wasHeard) {
                hear(notice.matters());
            }
            notice = null;
        }
    }

    private void hear(List<String> matters) {
        heard.addAll(matters);
        Iterator<String> oldest = heard.iterator();
        while (heard.size() > HEARD_MAX) {
            oldest.next();
            oldest.remove();
        }
    }

    void remove(AnnouncementId id) {
        pending.remove(id);
        if (granted != null && granted.id().equals(id)) {
            granted = null;
        }
    }

    public Optional<Announcement> granted() {
        return Optional.ofNullable(granted);
    }

    /** The notice that is being said. */
    public Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    /** Notices that wait, in the order in which they were asked for. */
    public List<Notice> notices() {
        return List.copyOf(notices.values());
    }

    /** What this group was told by notices, the oldest first. */
    public Set<String> heard() {
        return Collections.unmodifiableSet(heard);
    }

    /** Whether the last thing that was granted was a notice: then a call comes first. */
    public boolean noticeBefore() {
        return noticeBefore;
    }

    /** In the order of the calls. */
    public List<Announcement> pending() {
        return List.copyOf(pending.values());
    }

    public Optional<Announcement> find(AnnouncementId id) {
        if (granted != null && granted.id().equals(id)) {
            return Optional.of(granted);
        }
        return Optional.ofNullable(pending.get(id));
    }

    public Optional<Notice> findNotice(AnnouncementId id) {
        if (notice != null && notice.id().equals(id)) {
            return Optional.of(notice);
        }
        return Optional.ofNullable(notices.get(id));
    }
}
