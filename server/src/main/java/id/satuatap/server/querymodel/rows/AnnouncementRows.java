package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.AnnouncementEvent;
import java.time.Instant;
import java.util.function.Consumer;

/** The voice's events. Confined to the projector. */
final class AnnouncementRows implements AnnouncementEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    AnnouncementRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs queued(AnnouncementEvent.AnnouncementQueued event) {
        TurnStory turn = book.turn(event.turn());
        book.add(event.announcement(), new AnnouncementStory(turn, event, at));
        return Refs.of(turn);
    }

    @Override
    public Refs granted(AnnouncementEvent.AnnouncementGranted event) {
        return change(event, story -> story.granted(at));
    }

    /** The hall heard it: the walk begins here when no board was quicker. */
    @Override
    public Refs spoken(AnnouncementEvent.AnnouncementSpoken event) {
        return change(event, story -> {
            story.spoken(at);
            story.turn.shown(at);
            book.changed(story.turn);
        });
    }

    @Override
    public Refs dropped(AnnouncementEvent.AnnouncementDropped event) {
        return change(event, story -> story.dropped(at, event.reason())).saying(event.reason());
    }

    @Override
    public Refs failed(AnnouncementEvent.AnnouncementFailed event) {
        return change(event, story -> story.failed(at, event.reason())).saying(event.reason());
    }

    /** Notices are kept by the journal alone: no figure is made of them. */
    @Override
    public Refs noticeQueued(AnnouncementEvent.NoticeQueued event) {
        return Refs.NONE;
    }

    @Override
    public Refs noticeGranted(AnnouncementEvent.NoticeGranted event) {
        return Refs.NONE;
    }

    @Override
    public Refs noticeEnded(AnnouncementEvent.NoticeEnded event) {
        return Refs.NONE.saying(event.end());
    }

    private Refs change(AnnouncementEvent event, Consumer<AnnouncementStory> change) {
        AnnouncementStory story = book.announcement(event.announcement());
        change.accept(story);
        book.changed(story);
        return Refs.of(story.turn);
    }
}
