package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one commit did to announcements. Confined to the engine's thread, used once.
 *
 * <p>Those still waiting or being spoken are in the state; those that ended are not, so their last view is taken and
 * ended.
 */
final class AnnouncementChanges {
    private final HallState state;
    private final HallViews views;
    private final HallPicture told;
    private final Map<AnnouncementId, ScopedChange> changes = new LinkedHashMap<>();

    AnnouncementChanges(HallState state, HallViews views, HallPicture told) {
        this.state = state;
        this.views = views;
        this.told = told;
    }

    List<ScopedChange> all() {
        return List.copyOf(changes.values());
    }

    void hear(AnnouncementEvent event, Instant at) {
        event.match(new AnnouncementEvent.Cases<Boolean>() {
            @Override
            public Boolean queued(AnnouncementEvent.AnnouncementQueued queued) {
                return state.announcement(queued.announcement()).isPresent()
                        ? present(queued.announcement())
                        : cameAndWent(queued, at);
            }

            @Override
            public Boolean granted(AnnouncementEvent.AnnouncementGranted granted) {
                return present(granted.announcement());
            }

            @Override
            public Boolean spoken(AnnouncementEvent.AnnouncementSpoken spoken) {
                return ended(spoken.announcement(), AnnouncementState.SPOKEN);
            }

            @Override
            public Boolean dropped(AnnouncementEvent.AnnouncementDropped dropped) {
                return ended(dropped.announcement(), AnnouncementState.DROPPED);
            }

            @Override
            public Boolean failed(AnnouncementEvent.AnnouncementFailed failed) {
                return ended(failed.announcement(), AnnouncementState.FAILED);
            }

            /** Notices are told with the mall. */
            @Override
            public Boolean noticeQueued(AnnouncementEvent.NoticeQueued queued) {
                return false;
            }

            @Override
            public Boolean noticeGranted(AnnouncementEvent.NoticeGranted granted) {
                return false;
            }

            @Override
            public Boolean noticeEnded(AnnouncementEvent.NoticeEnded ended) {
                return false;
            }
        });
    }

    private boolean present(AnnouncementId id) {
        state.announcement(id).stream().flatMap(views::announcement).forEach(change -> changes.put(id, change));
        return true;
    }

    /** The end is put right by the event that brought it, later in the same commit. */
    private boolean cameAndWent(AnnouncementEvent.AnnouncementQueued queued, Instant at) {
        Optional<Directory> directory = state.directory();
        directory
                .flatMap(known -> CallViews.announcement(state, known, queued, at, AnnouncementState.DROPPED))
                .ifPresent(view -> changes.put(queued.announcement(), change(view)));
        return directory.isPresent();
    }

    private boolean ended(AnnouncementId id, AnnouncementState end) {
        Optional<ScopedChange> last =
                Optional.ofNullable(changes.get(id)).or(() -> told.find(ScopedChange.keyOfAnnouncement(id.value())));
        last.flatMap(AnnouncementChanges::view).ifPresent(view -> changes.put(id, change(CallViews.ended(view, end))));
        return true;
    }

    private static Optional<AnnouncementView> view(ScopedChange change) {
        return ViewLists.of(List.of(change)).announcements().stream().findFirst();
    }

    private static ScopedChange change(AnnouncementView view) {
        return new ScopedChange(Audience.HALL, new AnnouncementChanged(view));
    }
}
