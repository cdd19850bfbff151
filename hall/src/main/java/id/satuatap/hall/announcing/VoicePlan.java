package id.satuatap.hall.announcing;

import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.Notice;
import id.satuatap.hall.state.VoiceLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans what becomes of one acoustic group's calls and notices within one command. Confined to the engine's thread, used once.
 *
 * <p>Each step is added to {@link #events()}; {@link #grantNext()} comes last and gives the free slot away: to an urgent notice,
 * else to what waits longest and is not too late. After a notice a call comes first, and no notice passes a call that would then
 * come too late, so that notices never silence the calls.
 */
public final class VoicePlan {
    private static final String TOO_LATE = "TOO_LATE";
    private static final String NO_REPORT = "NO_REPORT";
    /** The chime and one sentence: in less nothing can be told. */
    private static final long NOTICE_MILLIS_MIN = 12_000;

    private static final long MILLIS_A_SECOND = 1_000;

    private final int group;
    private final HallSettings settings;
    private final Instant now;
    private final List<Announcement> pending;
    private final List<Notice> notices;
    private final Set<String> heard;
    private final boolean noticeBefore;
    private @Nullable Announcement granted;
    private @Nullable Notice saying;
    private final List<AnnouncementEvent> events = new ArrayList<>();

    public VoicePlan(int group, VoiceLine line, HallSettings settings, Instant now) {
        this.group = group;
        this.settings = settings;
        this.now = now;
        this.pending = new ArrayList<>(line.pending());
        this.notices = new ArrayList<>(line.notices());
        this.heard = line.heard();
        this.noticeBefore = line.noticeBefore();
        this.granted = line.granted().orElse(null);
        this.saying = line.notice().orElse(null);
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

    /** Whether the group has heard all of this, or is about to. */
    boolean tells(List<String> matters) {
        Set<String> told = new HashSet<>(heard);
        notices.forEach(notice -> told.addAll(notice.matters()));
        if (saying != null) {
            told.addAll(saying.matters());
        }
        return !matters.isEmpty() && told.containsAll(matters);
    }

    /** A display has something to say to all. */
    VoicePlan ask(AnnouncementId id, boolean urgent, int seconds, List<String> matters) {
        Instant dropAt = now.plusMillis(settings.announcementLimitMillis());
        notices.add(new Notice(id, group, urgent, seconds, now, dropAt, matters, null));
        events.add(new AnnouncementEvent.NoticeQueued(id, group, urgent, seconds, dropAt, matters));
        return this;
    }

    /** It was said, or could not be. */
    VoicePlan said(AnnouncementId id, String end) {
        events.add(new AnnouncementEvent.NoticeEnded(id, end));
        saying = null;
        return this;
    }

    /** What is due now: a slot nobody reported on, calls and notices that waited too long. */
    public VoicePlan expire() {
        if (granted != null && granted.grantedUntil() != null && !now.isBefore(granted.grantedUntil())) {
            report(granted.id(), false, NO_REPORT);
        }
        if (saying != null && saying.grantedUntil() != null && !now.isBefore(saying.grantedUntil())) {
            said(saying.id(), NO_REPORT);
        }
        pending.removeIf(announcement -> {
            boolean late = !now.isBefore(announcement.dropAt());
            if (late) {
                events.add(new AnnouncementEvent.AnnouncementDropped(announcement.id(), TOO_LATE));
            }
            return late;
        });
        notices.removeIf(notice -> {
            boolean late = !now.isBefore(notice.dropAt());
            if (late) {
                events.add(new AnnouncementEvent.NoticeEnded(notice.id(), TOO_LATE));
            }
            return late;
        });
        return this;
    }

    public VoicePlan grantNext() {
        expire();
        if (granted == null && saying == null) {
            Notice notice = nextNotice();
            if (notice != null) {
                grant(notice);
            } else if (!pending.isEmpty()) {
                Instant until = now.plusMillis(settings.announcementSlotMillis());
                granted = pending.remove(0);
                events.add(new AnnouncementEvent.AnnouncementGranted(granted.id(), until));
            }
        }
        return this;
    }

    private void grant(Notice notice) {
        Instant until = now.plusMillis(millis(notice));
        notices.remove(notice);
        saying = notice;
        events.add(new AnnouncementEvent.NoticeGranted(notice.id(), until));
    }

    /** A display that dies in its slot must not cost the calls that come meanwhile: after it two of them are still in time. */
    private long millis(Notice notice) {
        long most = settings.announcementLimitMillis() - settings.announcementSlotMillis();
        return Math.min(notice.seconds() * MILLIS_A_SECOND, Math.max(NOTICE_MILLIS_MIN, most));
    }

    /** The notice whose turn it is, null when a call comes first. */
    private @Nullable Notice nextNotice() {
        if (notices.isEmpty() || (noticeBefore && !pending.isEmpty())) {
            return null;
        }
        Notice first = notices.stream().filter(Notice::urgent).findFirst().orElse(notices.get(0));
        boolean before = first.urgent()
                || pending.isEmpty()
                || first.queuedAt().isBefore(pending.get(0).queuedAt());
        return before && !makesACallLate(millis(first)) ? first : null;
    }

    /** Whether a call that now would begin in time, even if all before it use their slots up, would not after so long. */
    private boolean makesACallLate(long millis) {
        Instant begins = now;
        for (Announcement call : pending) {
            if (begins.isBefore(call.dropAt()) && !begins.plusMillis(millis).isBefore(call.dropAt())) {
                return true;
            }
            begins = begins.plusMillis(settings.announcementSlotMillis());
        }
        return false;
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
