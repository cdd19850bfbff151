package id.satuatap.hall.announcing;

import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.VoiceLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans what becomes of one acoustic group's calls within one command. Confined to the engine's thread, used once.
 *
 * <p>Each step is added to {@link #events()}; {@link #grantNext()} comes last and gives the free slot to the oldest call
 * that is not too late.
 */
public final class VoicePlan {
    private final int group;
    private final HallSettings settings;
    private final Instant now;
    private final List<Announcement> pending;
    private @Nullable Announcement granted;
    private final List<AnnouncementEvent> events = new ArrayList<>();

    public VoicePlan(int group, VoiceLine line, HallSettings settings, Instant now) {
        this.group = group;
        this.settings = settings;
        this.now = now;
        this.pending = new ArrayList<>(line.pending());
        this.granted = line.granted().orElse(null);
    }

    /** A call, or a recall, which replaces the pending call of the same turn. */
    public VoicePlan call(TurnId turn, int call) {
        drop(turn, "REPLACED");
        AnnouncementId id = AnnouncementId.of(turn, call);
        Instant dropAt = now.plusMillis(settings.announcementLimitMillis());
        pending.add(new Announcement(id, turn, call, group, now, dropAt, null));
        events.add(new AnnouncementEvent.AnnouncementQueued(id, turn, call, group, dropAt));
        return this;
    }

    /** The call is over: what was not spoken yet need not be. */
    public VoicePlan forget(TurnId turn) {
        drop(turn, "CALL_ENDED");
        return this;
    }

    /** A display used the slot, or could not. */
    public VoicePlan report(AnnouncementId id, boolean spoken, String reason) {
        events.add(
                spoken
                        ? new AnnouncementEvent.AnnouncementSpoken(id)
                        : new AnnouncementEvent.AnnouncementFailed(id, reason));
        granted = null;
        return this;
    }

    /** What is due now: a slot nobody reported on, calls that waited too long. */
    public VoicePlan expire() {
        if (granted != null && granted.grantedUntil() != null && !now.isBefore(granted.grantedUntil())) {
            report(granted.id(), false, "NO_REPORT");
        }
        pending.removeIf(announcement -> {
            boolean late = !now.isBefore(announcement.dropAt());
            if (late) {
                events.add(new AnnouncementEvent.AnnouncementDropped(announcement.id(), "TOO_LATE"));
            }
            return late;
        });
        return this;
    }

    public VoicePlan grantNext() {
        expire();
        if (granted == null && !pending.isEmpty()) {
            Instant until = now.plusMillis(settings.announcementSlotMillis());
            granted = pending.remove(0);
            events.add(new AnnouncementEvent.AnnouncementGranted(granted.id(), until));
        }
        return this;
    }

    public List<AnnouncementEvent> events() {
        return List.copyOf(events);
    }

    private void drop(TurnId turn, String reason) {
        pending.removeIf(announcement -> {
            boolean same = announcement.turn().equals(turn);
            if (same) {
                events.add(new AnnouncementEvent.AnnouncementDropped(announcement.id(), reason));
            }
            return same;
        });
    }
}
