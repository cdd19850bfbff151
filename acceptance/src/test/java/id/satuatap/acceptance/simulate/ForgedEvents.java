package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Instant;

/** Events for histories that no hall would tell, about one visitor and one officer. */
final class ForgedEvents {
    static final Instant NOON = Instant.parse("2027-01-04T05:00:00Z");
    static final VisitId VISITOR = new VisitId("v1");
    static final PersonId OFFICER = new PersonId("siti");
    static final LegId LEG = VISITOR.leg(1);

    private static final Plan PLAN = Plans.of(1, 1, Weather.usual());

    private ForgedEvents() {}

    /** A service of the mall, by its place in the catalogue. */
    static ServiceCode service(int place) {
        return PLAN.catalogue().services().get(place).code();
    }

    static CounterCode counter(int place) {
        return PLAN.catalogue().counters().get(place).code();
    }

    static HallEvent published(int version) {
        return new ConfigurationEvent.ConfigurationPublished(version, null, null, PLAN.catalogue());
    }

    static HallEvent dayOpened() {
        return new DayEvent.DayOpened(Plans.MONDAY);
    }

    /** Changes nothing in a hall whose clock is believed. */
    static HallEvent nothingMuch() {
        return new DayEvent.ClockStepped(1);
    }

    static HallEvent opened(CounterCode counter) {
        return new CounterEvent.CounterOpened(counter, OFFICER);
    }

    static HallEvent issued() {
        return new VisitEvent.TicketIssued(
                VISITOR, new TicketNumber("A", 1), "token", 1, false, "id", null, 0, null, null, 1);
    }

    static HallEvent queued(LegId leg, ServiceCode service) {
        return new VisitEvent.LegQueued(leg, VISITOR, service, 0, 1, NOON, LegCause.ISSUED, null, null);
    }

    static HallEvent called(TurnId turn, LegId leg, CounterCode counter) {
        return new TurnEvent.TicketCalled(turn, leg, counter, OFFICER, "OLDEST_FIRST", 1);
    }
}
