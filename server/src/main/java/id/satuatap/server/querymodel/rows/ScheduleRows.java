package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.ScheduleEvent;

/** What was decided about hours: it has a history, and no rows of its own. Confined to the projector's thread. */
final class ScheduleRows implements ScheduleEvent.Cases<Refs> {
    private final Book book;

    ScheduleRows(Book book) {
        this.book = book;
    }

    @Override
    public Refs approved(ScheduleEvent.OverrideApproved event) {
        return Refs.of(event.override().approvedBy())
                .saying(event.override().kind().name() + " " + event.override().reason());
    }

    @Override
    public Refs takenBack(ScheduleEvent.OverrideTakenBack event) {
        return Refs.of(event.takenBackBy());
    }

    @Override
    public Refs rebooked(ScheduleEvent.LegRebooked event) {
        return Refs.of(book.leg(event.leg())).saying(event.date() + " " + event.reason());
    }

    @Override
    public Refs adopted(ScheduleEvent.EstimatesAdopted event) {
        return Refs.NONE;
    }
}
