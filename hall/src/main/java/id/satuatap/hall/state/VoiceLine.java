package id.satuatap.hall.state;

import id.satuatap.hall.id.AnnouncementId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls of one acoustic group: one that may be spoken now, and those that wait. Confined to the engine's thread. */
public final class VoiceLine {
    private final Map<AnnouncementId, Announcement> pending = new LinkedHashMap<>();
    private @Nullable Announcement granted;

    void add(Announcement announcement) {
        pending.put(announcement.id(), announcement);
    }

    void grant(AnnouncementId id, Instant until) {
        Announcement announcement = pending.remove(id);
        if (announcement != null) {
            granted = announcement.granted(until);
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
}
