package id.satuatap.hall.state;

import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;

/** The voice's events. Confined to the engine's thread. */
final class VoiceFold implements AnnouncementEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;

    VoiceFold(HallState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Boolean queued(AnnouncementEvent.AnnouncementQueued event) {
        state.voices
                .computeIfAbsent(event.acousticGroup(), group -> new VoiceLine())
                .add(new Announcement(
                        event.announcement(),
                        event.turn(),
                        event.call(),
                        event.acousticGroup(),
                        at,
                        event.dropAt(),
                        null));
        return true;
    }

    @Override
    public Boolean granted(AnnouncementEvent.AnnouncementGranted event) {
        state.voices.values().forEach(line -> line.grant(event.announcement(), event.until()));
        return true;
    }

    @Override
    public Boolean spoken(AnnouncementEvent.AnnouncementSpoken event) {
        state.announcement(event.announcement()).ifPresent(announcement -> {
            Turn turn = state.turnOf(announcement.turn());
            state.turns.put(turn.id(), turn.shown(at));
        });
        return remove(event.announcement());
    }

    @Override
    public Boolean dropped(AnnouncementEvent.AnnouncementDropped event) {
        return remove(event.announcement());
    }

    @Override
    public Boolean failed(AnnouncementEvent.AnnouncementFailed event) {
        return remove(event.announcement());
    }

    @Override
    public Boolean noticeQueued(AnnouncementEvent.NoticeQueued event) {
        state.voices
                .computeIfAbsent(event.acousticGroup(), group -> new VoiceLine())
                .add(new Notice(
                        event.announcement(),
                        event.acousticGroup(),
                        event.urgent(),
                        event.seconds(),
                        at,
                        event.dropAt(),
                        event.matters(),
                        null));
        return true;
    }

    @Override
    public Boolean noticeGranted(AnnouncementEvent.NoticeGranted event) {
        state.voices.values().forEach(line -> line.grantNotice(event.announcement(), event.until()));
        return true;
    }

    @Override
    public Boolean noticeEnded(AnnouncementEvent.NoticeEnded event) {
        boolean heard = event.end().equals(AnnouncementEvent.NoticeEnded.SPOKEN);
        state.voices.values().forEach(line -> line.endNotice(event.announcement(), heard));
        return true;
    }

    private boolean remove(AnnouncementId id) {
        state.voices.values().forEach(line -> line.remove(id));
        return true;
    }
}
