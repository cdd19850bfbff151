package id.satuatap.display.announcement;

import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.OutageView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Which agency's outage is to be told aloud now: when it begins, at set times while it lasts, and when it is over;
 * only in zones that the agency's counters stand in. Nothing is said while another display that can be heard here speaks a
 * call, or while nobody knows whether what is known still holds.
 */
public final class OutageNotices implements HallListener, NoticeSource {
    /** One that began longer ago was told by whoever spoke then: a display that is started again waits for the next time. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(60);

    private final VoiceArea area;
    private final InstantSource clock;
    private final Duration every;
    private final NoticeVoice voice;
    private final Map<String, Told> stopped = new HashMap<>();
    private final Deque<String> over = new ArrayDeque<>();
    private HallDirectory directory = HallDirectory.UNKNOWN;
    private boolean linked;
    private boolean spokenElsewhere;
    private @Nullable String group;

    /** Immutable. What was said of one outage, and when it is to be said again. */
    private record Told(Instant since, Instant next, boolean once) {}

    /**
     * @param clock the mall's
     * @param every how long until an outage is told again
     */
    public OutageNotices(VoiceArea area, InstantSource clock, Duration every, NoticeVoice voice) {
        this.area = area;
        this.clock = clock;
        this.every = every;
        this.voice = voice;
    }

    /** The names to be spoken. */
    public synchronized void directory(HallDirectory known) {
        directory = known;
    }

    @Override
    public synchronized void linkChanged(LinkState link) {
        linked = link.phase() != LinkState.Phase.LOST;
    }

    @Override
    public synchronized void hallReplaced(HallProjection hall) {
        linked = true;
        follow(hall);
    }

    @Override
    public synchronized void hallChanged(HallProjection hall, List<Change> changes) {
        follow(hall);
    }

    private void follow(HallProjection hall) {
        hall.announcements().stream()
                .filter(area::covers)
                .map(AnnouncementView::acousticGroup)
                .findFirst()
                .ifPresent(ours -> group = ours);
        spokenElsewhere = hall.announcements().stream().anyMatch(this::isSpokenElsewhere);
        Map<String, Told> before = new HashMap<>(stopped);
        stopped.clear();
        for (OutageView outage : hall.mall().outages()) {
            Told known = before.remove(outage.agency());
            if (isHeard(hall, outage.agency())) {
                boolean same = known != null && known.since().equals(outage.since());
                stopped.put(
                        outage.agency(),
                        same && known != null ? known : new Told(outage.since(), first(outage.since()), false));
                over.remove(outage.agency());
            }
        }
        before.forEach((agency, told) -> {
            if (told.once() && hall.mall().day() == DayState.OPEN) {
                over.add(agency);
            }
        });
    }

    private boolean isSpokenElsewhere(AnnouncementView call) {
        return call.state() == AnnouncementState.GRANTED
                && !area.covers(call)
                && (group == null || call.acousticGroup().equals(group));
    }

    private boolean isHeard(HallProjection hall, String agency) {
        return hall.counters().values().stream()
                .anyMatch(counter -> counter.agency().equals(agency) && area.isHeardIn(counter.zone()));
    }

    private Instant first(Instant since) {
        Instant now = clock.instant();
        return Duration.between(since, now).compareTo(JUST_BEGUN) < 0 ? now : after(since, now);
    }

    /** The times at which it is told are counted from its beginning, the same for every display. */
    private Instant after(Instant since, Instant now) {
        long gone = Math.max(0, Duration.between(since, now).dividedBy(every));
        return since.plus(every.multipliedBy(gone + 1));
    }

    @Override
    public synchronized Optional<Ready> next() {
        if (!linked || spokenElsewhere) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        for (Map.Entry<String, Told> each : stopped.entrySet()) {
            Told told = each.getValue();
            if (!told.next().isAfter(now)) {
                each.setValue(new Told(told.since(), after(told.since(), now), true));
                return Optional.of(ready(each.getKey(), VoiceNotice.Kind.STOPPED, now));
            }
        }
        return Optional.ofNullable(over.poll()).map(agency -> ready(agency, VoiceNotice.Kind.GOES_ON, now));
    }

    private Ready ready(String agency, VoiceNotice.Kind kind, Instant now) {
        String id = (kind == VoiceNotice.Kind.STOPPED ? "stopped-" : "goes-on-") + agency + "-" + now.getEpochSecond();
        VoiceNotice notice = new VoiceNotice(id, kind, directory.agency(agency));
        return new Ready(notice, voice.audio(notice));
    }
}
