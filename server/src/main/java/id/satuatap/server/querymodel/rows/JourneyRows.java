package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import java.util.stream.Collectors;

/** The events of visits to several services. Confined to the projector. */
final class JourneyRows implements JourneyEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    JourneyRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs begun(JourneyEvent.JourneyBegun event) {
        return Refs.of(book.visit(event.visit())).saying(VisitStory.textOf(event.lifeEvent()));
    }

    @Override
    public Refs ordered(JourneyEvent.StopOrdered event) {
        return Refs.of(book.leg(event.leg()))
                .saying(event.after().stream().map(LegId::value).collect(Collectors.joining(" ")));
    }

    @Override
    public Refs reached(JourneyEvent.StopReached event) {
        LegStory leg = book.leg(event.leg());
        leg.waits(at, event.effectiveAt());
        book.changed(leg);
        return Refs.of(leg);
    }

    @Override
    public Refs putOff(JourneyEvent.StopPutOff event) {
        LegStory leg = book.leg(event.leg());
        leg.became(LegState.PLANNED, at, null);
        book.changed(leg);
        return Refs.of(leg);
    }

    @Override
    public Refs joined(JourneyEvent.VisitsJoined event) {
        VisitStory visit = book.visit(event.visit());
        VisitStory into = book.visit(event.into());
        into.persons(event.persons());
        book.changed(into);
        return Refs.of(visit).with(into).saying(into.issued.number().text() + " " + event.reason());
    }

    @Override
    public Refs parted(JourneyEvent.VisitParted event) {
        VisitStory visit = book.visit(event.visit());
        VisitStory from = book.visit(event.from());
        from.persons(-event.persons());
        book.changed(from);
        return Refs.of(visit).with(from).saying(from.issued.number().text() + " " + event.reason());
    }

    @Override
    public Refs handedOver(JourneyEvent.LegHandedOver event) {
        LegStory leg = book.leg(event.leg());
        leg.became(LegState.WITHDRAWN, at, null);
        book.changed(leg);
        LegId to = event.to();
        LegStory now = to == null ? null : book.leg(to);
        return now == null || now.visit.equals(leg.visit)
                ? Refs.of(leg)
                : Refs.of(leg).saying(now.visit.issued.number().text());
    }

    @Override
    public Refs restored(JourneyEvent.PlaceRestored event) {
        LegStory leg = book.leg(event.leg());
        leg.waits(event.waitsSince(), event.effectiveAt());
        book.changed(leg);
        return Refs.of(leg);
    }
}
