package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.AnnouncementId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The hall's ears. Confined to one thread. */
public final class OneVoiceAtATime implements Listening {
    private final Finding finding = new Finding();
    private final Map<AnnouncementId, Integer> groupOf = new HashMap<>();
    private final Map<Integer, Set<AnnouncementId>> waiting = new HashMap<>();
    private final Map<Integer, AnnouncementId> speaking = new HashMap<>();
    private final Map<AnnouncementId, Integer> groupOfNotice = new HashMap<>();
    private final Set<Integer> noticeBefore = new HashSet<>();

    @Override
    public String sentence() {
        return "Zones that hear each other hear one call or notice at a time, calls in their order, no two notices while a call"
                + " waits, and each ends once.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        return forget();
    }

    @Override
    public Boolean closed(DayEvent.DayClosed event) {
        return forget();
    }

    private boolean forget() {
        groupOf.clear();
        waiting.clear();
        speaking.clear();
        groupOfNotice.clear();
        noticeBefore.clear();
        return true;
    }

    @Override
    public Boolean queued(AnnouncementEvent.AnnouncementQueued event) {
        groupOf.put(event.announcement(), event.acousticGroup());
        return waiting.computeIfAbsent(event.acousticGroup(), any -> new LinkedHashSet<>())
                .add(event.announcement());
    }

    @Override
    public Boolean granted(AnnouncementEvent.AnnouncementGranted event) {
        int group = groupOf.getOrDefault(event.announcement(), 0);
        Set<AnnouncementId> line = waiting.getOrDefault(group, Set.of());
        finding.wrongIf(
                line.isEmpty() || !line.iterator().next().equals(event.announcement()), "not the oldest call:", event);
        finding.wrongIf(speaking.put(group, event.announcement()) != null, "two voices at once:", event);
        noticeBefore.remove(group);
        return line.remove(event.announcement());
    }

    @Override
    public Boolean spoken(AnnouncementEvent.AnnouncementSpoken event) {
        return ended(event);
    }

    @Override
    public Boolean failed(AnnouncementEvent.AnnouncementFailed event) {
        return ended(event);
    }

    @Override
    public Boolean dropped(AnnouncementEvent.AnnouncementDropped event) {
        return ended(event);
    }

    @Override
    public Boolean noticeQueued(AnnouncementEvent.NoticeQueued event) {
        finding.wrongIf(
                groupOfNotice.put(event.announcement(), event.acousticGroup()) != null, "asked for twice:", event);
        return true;
    }

    @Override
    public Boolean noticeGranted(AnnouncementEvent.NoticeGranted event) {
        int group = groupOfNotice.getOrDefault(event.announcement(), 0);
        finding.wrongIf(group == 0, "a slot that nobody asked for:", event);
        finding.wrongIf(speaking.put(group, event.announcement()) != null, "two voices at once:", event);
        boolean callWaits = !waiting.getOrDefault(group, Set.of()).isEmpty();
        finding.wrongIf(!noticeBefore.add(group) && callWaits, "two notices while a call waits:", event);
        return true;
    }

    @Override
    public Boolean noticeEnded(AnnouncementEvent.NoticeEnded event) {
        Integer group = groupOfNotice.remove(event.announcement());
        finding.wrongIf(group == null, "ended twice, or never asked for:", event);
        return group != null && speaking.remove(group, event.announcement());
    }

    private boolean ended(AnnouncementEvent event) {
        Integer group = groupOf.remove(event.announcement());
        finding.wrongIf(group == null, "ended twice, or never called:", event);
        return group != null
                && (speaking.remove(group, event.announcement())
                        || waiting.getOrDefault(group, Set.of()).remove(event.announcement()));
    }
}
