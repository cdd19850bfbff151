package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.OutageEvent;
import java.time.Instant;

/** The events of agencies whose work stands still. Confined to the projector. */
final class OutageRows implements OutageEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    OutageRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs frozen(OutageEvent.AgencyFrozen event) {
        book.freeze(event, at);
        return Refs.NONE.saying(event.agency().value() + " " + event.reason());
    }

    @Override
    public Refs thawed(OutageEvent.AgencyThawed event) {
        book.thaw(event.agency(), at);
        return Refs.NONE.saying(event.agency().value());
    }
}
