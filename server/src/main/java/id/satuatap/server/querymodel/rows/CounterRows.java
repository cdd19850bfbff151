package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.CounterEvent;
import java.time.Instant;

/** The events of counters. Confined to the projector. */
final class CounterRows implements CounterEvent.Cases<Refs> {
    private final Book book;
    private final long sequence;
    private final Instant at;

    CounterRows(Book book, long sequence, Instant at) {
        this.book = book;
        this.sequence = sequence;
        this.at = at;
    }

    /** An officer who takes the counter where he sits already goes on there; a break ends by it. */
    @Override
    public Refs opened(CounterEvent.CounterOpened event) {
        SessionStory before = book.session(event.counter());
        if (before != null && before.opened.officer().equals(event.officer())) {
            resume(before);
        } else {
            if (before != null) {
                close(before, "TAKEN");
            }
            book.enter(new SessionStory(
                    sequence, book.day().date, event, at, book.hourOfDay(at), book.frozen(event.counter())));
        }
        return Refs.of(event.counter(), event.officer());
    }

    @Override
    public Refs paused(CounterEvent.CounterPaused event) {
        SessionStory session = book.session(event.counter());
        if (session == null) {
            return Refs.of(event.counter(), null).saying(event.reason());
        }
        resume(session);
        PauseStory pause = new PauseStory(sequence, session, event, at);
        session.paused(pause);
        book.changed(pause);
        return Refs.of(event.counter(), session.opened.officer()).saying(event.reason());
    }

    @Override
    public Refs resumed(CounterEvent.CounterResumed event) {
        SessionStory session = book.session(event.counter());
        if (session == null) {
            return Refs.of(event.counter(), null);
        }
        resume(session);
        return Refs.of(event.counter(), session.opened.officer());
    }

    @Override
    public Refs closed(CounterEvent.CounterClosed event) {
        SessionStory session = book.leave(event.counter());
        if (session == null) {
            return Refs.of(event.counter(), null).saying(event.reason());
        }
        close(session, event.reason());
        return Refs.of(event.counter(), session.opened.officer()).saying(event.reason());
    }

    private void resume(SessionStory session) {
        PauseStory pause = session.resumed(at);
        if (pause != null) {
            book.changed(pause);
            book.changed(session);
        }
    }

    private void close(SessionStory session, String reason) {
        resume(session);
        session.closed(at, reason);
        book.changed(session);
    }
}
