package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;

/** Brings each family of events to an ear; those of the catalogue and of rights it never hears. Immutable. */
record Hearing(Ear ear) implements HallEvent.Cases<Boolean> {
    @Override
    public Boolean configuration(ConfigurationEvent told) {
        return false;
    }

    @Override
    public Boolean day(DayEvent told) {
        return told.match((DayEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean schedule(ScheduleEvent told) {
        return told.match((ScheduleEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean visit(VisitEvent told) {
        return told.match((VisitEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean turn(TurnEvent told) {
        return told.match((TurnEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean moving(MovingEvent told) {
        return told.match((MovingEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean journey(JourneyEvent told) {
        return told.match((JourneyEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean outage(OutageEvent told) {
        return told.match((OutageEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean booking(BookingEvent told) {
        return told.match((BookingEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean supervising(SupervisingEvent told) {
        return told.match((SupervisingEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean counter(CounterEvent told) {
        return told.match((CounterEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean announcement(AnnouncementEvent told) {
        return told.match((AnnouncementEvent.Cases<Boolean>) ear);
    }

    @Override
    public Boolean access(AccessEvent told) {
        return false;
    }
}
