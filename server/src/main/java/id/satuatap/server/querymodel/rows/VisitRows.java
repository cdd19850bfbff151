package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;

/** The events of visits and their paper. Confined to the projector. */
final class VisitRows implements VisitEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    VisitRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs issued(VisitEvent.TicketIssued event) {
        VisitStory visit = new VisitStory(book.day().date, event, at, book.hourOfDay(at));
        book.add(event.visit(), visit);
        return Refs.of(visit).by(event.device()).saying(event.number().text());
    }

    @Override
    public Refs queued(VisitEvent.LegQueued event) {
        VisitStory visit = book.visit(event.visit());
        LegStory leg = new LegStory(
                visit, event, book.configurationVersion(), at, book.hourOfDay(at), book.frozen(event.service()));
        book.add(event.leg(), leg);
        book.changed(leg);
        return Refs.of(leg).saying(event.service().value());
    }

    @Override
    public Refs copyRequested(VisitEvent.CopyRequested event) {
        VisitStory visit = book.visit(event.visit());
        CopyStory copy = new CopyStory(visit, event, at);
        visit.copies.put(event.copy(), copy);
        book.changed(copy);
        return Refs.of(visit).by(event.device());
    }

    @Override
    public Refs copyOrdered(VisitEvent.CopyOrdered event) {
        return copyRequested(new VisitEvent.CopyRequested(event.visit(), event.copy(), event.device()))
                .saying(event.reason());
    }

    @Override
    public Refs copyReported(VisitEvent.CopyReported event) {
        VisitStory visit = book.visit(event.visit());
        CopyStory copy = visit.copies.get(event.copy());
        if (copy == null) {
            throw new IllegalStateException("copy " + event.copy() + " of " + event.visit() + " was never requested");
        }
        copy.reported(event, at);
        book.changed(copy);
        return Refs.of(visit).saying(event.state().name());
    }

    @Override
    public Refs returned(VisitEvent.VisitorReturned event) {
        LegStory leg = book.leg(event.leg());
        leg.became(LegState.WAITING, at, null);
        book.changed(leg);
        return Refs.of(leg);
    }

    @Override
    public Refs lateReturnApproved(VisitEvent.LateReturnApproved event) {
        return Refs.of(book.leg(event.leg())).saying(event.reason());
    }

    @Override
    public Refs priorityChanged(VisitEvent.PriorityChanged event) {
        VisitStory visit = book.visit(event.visit());
        visit.priority(event.priority());
        book.changed(visit);
        return Refs.of(visit).saying(event.reason());
    }
}
