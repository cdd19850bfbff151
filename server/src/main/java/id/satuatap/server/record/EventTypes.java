package id.satuatap.server.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.WarningLimits;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The stable names of events with their present versions, and the upcasters that lift older ones. Immutable.
 *
 * <p>Names are never changed or reused and types only added; when a component of a type changes, its version rises and an
 * upcaster is registered.
 */
public final class EventTypes {
    /** One type of event. Immutable. */
    public record EventType(String name, Class<? extends HallEvent> type, int version) {}

    private record Step(String name, int fromVersion) {}

    private final Map<String, EventType> byName;
    private final Map<Class<? extends HallEvent>, EventType> byClass = new HashMap<>();
    private final Map<Step, Upcaster> upcasters;

    private EventTypes(Map<String, EventType> byName, Map<Step, Upcaster> upcasters) {
        this.byName = Map.copyOf(byName);
        this.upcasters = Map.copyOf(upcasters);
        byName.values().forEach(type -> byClass.put(type.type(), type));
    }

    /** The types of this release. */
    public static EventTypes ofThisRelease() {
        return new Builder()
                .add("ConfigurationPublished", ConfigurationEvent.ConfigurationPublished.class, 8)
                .upcast("ConfigurationPublished", 1, EventTypes::withWarnings)
                .upcast("ConfigurationPublished", 2, EventTypes::withPlainWeek)
                .upcast("ConfigurationPublished", 3, OlderConfiguration::withPlainCalls)
                .upcast("ConfigurationPublished", 4, OlderConfiguration::withHolds)
                .upcast("ConfigurationPublished", 5, OlderConfiguration::withFreeClosing)
                .upcast("ConfigurationPublished", 6, OlderConfiguration::withJourneys)
                .upcast("ConfigurationPublished", 7, OlderConfiguration::withoutFewNumbers)
                .add("TicketTemplatePublished", ConfigurationEvent.TicketTemplatePublished.class, 1)
                .add("DayOpened", DayEvent.DayOpened.class, 1)
                .add("DayClosing", DayEvent.DayClosing.class, 1)
                .add("DayClosed", DayEvent.DayClosed.class, 1)
                .add("UnservedRecorded", DayEvent.UnservedRecorded.class, 1)
                .add("NoShowRecorded", DayEvent.NoShowRecorded.class, 1)
                .add("ServerStarted", DayEvent.ServerStarted.class, 1)
                .add("ClockStepped", DayEvent.ClockStepped.class, 1)
                .add("ClockDoubted", DayEvent.ClockDoubted.class, 1)
                .add("ClockConfirmed", DayEvent.ClockConfirmed.class, 2)
                .add("ReportArchived", DayEvent.ReportArchived.class, 1)
                .add("OverrideApproved", ScheduleEvent.OverrideApproved.class, 3)
                // Before, nobody approved numbers beyond a quota.
                .upcast("OverrideApproved", 1, older -> older)
                // Before, those that had been given beyond it took of those approved.
                .upcast("OverrideApproved", 2, older -> older)
                .add("LegRebooked", ScheduleEvent.LegRebooked.class, 1)
                .add("EstimatesAdopted", ScheduleEvent.EstimatesAdopted.class, 1)
                .add("OverrideTakenBack", ScheduleEvent.OverrideTakenBack.class, 1)
                .add("TicketIssued", VisitEvent.TicketIssued.class, 1)
                .add("LegQueued", VisitEvent.LegQueued.class, 1)
                .add("CopyRequested", VisitEvent.CopyRequested.class, 1)
                .add("CopyOrdered", VisitEvent.CopyOrdered.class, 1)
                .add("CopyReported", VisitEvent.CopyReported.class, 1)
                .add("VisitorReturned", VisitEvent.VisitorReturned.class, 1)
                .add("LateReturnApproved", VisitEvent.LateReturnApproved.class, 1)
                .add("PriorityChanged", VisitEvent.PriorityChanged.class, 1)
                .add("TicketCalled", TurnEvent.TicketCalled.class, 2)
                // Before, only who could not be called yet was overtaken.
                .upcast("TicketCalled", 1, older -> older.put("overtook", 0).set("passed", older.arrayNode()))
                .add("TicketRecalled", TurnEvent.TicketRecalled.class, 1)
                .add("CallShown", TurnEvent.CallShown.class, 1)
                .add("ServingStarted", TurnEvent.ServingStarted.class, 1)
                .add("ServingFinished", TurnEvent.ServingFinished.class, 1)
                .add("TicketMissed", TurnEvent.TicketMissed.class, 2)
                // Before, only an officer could say so.
                .upcast("TicketMissed", 1, older -> older)
                .add("CallUndone", TurnEvent.CallUndone.class, 1)
                .add("TicketTransferred", TurnEvent.TicketTransferred.class, 2)
                // Before, whoever sent a visitor on was believed to have served him so long.
                .upcast("TicketTransferred", 1, older -> older.put("accurate", true))
                .add("ServingHeld", MovingEvent.ServingHeld.class, 1)
                .add("ServingResumed", MovingEvent.ServingResumed.class, 1)
                .add("HoldReturned", MovingEvent.HoldReturned.class, 1)
                .add("ServingReopened", MovingEvent.ServingReopened.class, 1)
                .add("LegReserved", MovingEvent.LegReserved.class, 1)
                .add("WayBackPromised", MovingEvent.WayBackPromised.class, 1)
                .add("LegCancelled", MovingEvent.LegCancelled.class, 1)
                .add("JourneyBegun", JourneyEvent.JourneyBegun.class, 1)
                .add("StopOrdered", JourneyEvent.StopOrdered.class, 1)
                .add("StopReached", JourneyEvent.StopReached.class, 1)
                .add("StopPutOff", JourneyEvent.StopPutOff.class, 1)
                .add("VisitsJoined", JourneyEvent.VisitsJoined.class, 2)
                .add("VisitParted", JourneyEvent.VisitParted.class, 2)
                // Before, whoever had gone off by a part of a number was counted for the whole on.
                .upcast("VisitsJoined", 1, older -> older.put("persons", 0))
                .upcast("VisitParted", 1, older -> older.put("persons", 0))
                .add("LegHandedOver", JourneyEvent.LegHandedOver.class, 1)
                .add("PlaceRestored", JourneyEvent.PlaceRestored.class, 1)
                .add("AgencyFrozen", OutageEvent.AgencyFrozen.class, 1)
                .add("AgencyThawed", OutageEvent.AgencyThawed.class, 1)
                .add("BookingMade", BookingEvent.BookingMade.class, 1)
                .add("BookingMoved", BookingEvent.BookingMoved.class, 1)
                .add("BookingCancelled", BookingEvent.BookingCancelled.class, 1)
                .add("BookingCheckedIn", BookingEvent.BookingCheckedIn.class, 1)
                .add("BookingMissed", BookingEvent.BookingMissed.class, 1)
                .add("ClosingAsked", SupervisingEvent.ClosingAsked.class, 1)
                .add("ClosingWithdrawn", SupervisingEvent.ClosingWithdrawn.class, 1)
                .add("ClosingAnswered", SupervisingEvent.ClosingAnswered.class, 1)
                .add("OfficerHelped", SupervisingEvent.OfficerHelped.class, 1)
                .add("TicketMoved", SupervisingEvent.TicketMoved.class, 1)
                .add("TicketKept", SupervisingEvent.TicketKept.class, 1)
                .add("CounterOpened", CounterEvent.CounterOpened.class, 1)
                .add("CounterPaused", CounterEvent.CounterPaused.class, 1)
                .add("CounterResumed", CounterEvent.CounterResumed.class, 1)
                .add("CounterClosed", CounterEvent.CounterClosed.class, 1)
                .add("AnnouncementQueued", AnnouncementEvent.AnnouncementQueued.class, 1)
                .add("AnnouncementGranted", AnnouncementEvent.AnnouncementGranted.class, 1)
                .add("AnnouncementSpoken", AnnouncementEvent.AnnouncementSpoken.class, 1)
                .add("AnnouncementDropped", AnnouncementEvent.AnnouncementDropped.class, 1)
                .add("AnnouncementFailed", AnnouncementEvent.AnnouncementFailed.class, 1)
                .add("NoticeQueued", AnnouncementEvent.NoticeQueued.class, 2)
                // Before, nobody said what it told.
                .upcast("NoticeQueued", 1, older -> older.set("matters", older.arrayNode()))
                .add("NoticeGranted", AnnouncementEvent.NoticeGranted.class, 1)
                .add("NoticeEnded", AnnouncementEvent.NoticeEnded.class, 1)
                .add("PersonSaved", AccessEvent.PersonSaved.class, 1)
                .add("DevicePaired", AccessEvent.DevicePaired.class, 1)
                .add("DeviceRevoked", AccessEvent.DeviceRevoked.class, 1)
                .add("PrinterAccepted", AccessEvent.PrinterAccepted.class, 1)
                // Before, the mall's time was the doubted one already.
                .upcast("ClockConfirmed", 1, older -> older.put("jumpMillis", 0L))
                .build();
    }

    /** What held before an organiser could set it. */
    private static ObjectNode withWarnings(ObjectNode older) {
        WarningLimits usual = WarningLimits.USUAL;
        older.withObject("/document/settings/warnings")
                .put("waitMinutes", usual.waitMinutes())
                .put("waiting", usual.waiting())
                .put("idleMinutes", usual.idleMinutes())
                .put("servicePercent", usual.servicePercent());
        return older;
    }

    /** Before, there were weekly hours alone. */
    private static ObjectNode withPlainWeek(ObjectNode older) {
        ObjectNode timetable = older.withObject("/document/timetable");
        timetable.putArray("decrees");
        timetable.putArray("seasons");
        timetable.putArray("agencies");
        timetable.putArray("services");
        timetable.put("numbersInBreaks", Timetable.PLAIN.numbersInBreaks());
        timetable
                .putObject("closing")
                .put("confidencePercent", ClosingRule.NONE.confidencePercent())
                .put("noticeMinutes", ClosingRule.NONE.noticeMinutes());
        return older;
    }

    public Collection<EventType> all() {
        return byName.values();
    }

    /** @throws IllegalArgumentException when nobody registered the class: a defect, and nothing is written */
    EventType of(HallEvent event) {
        EventType type = byClass.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("an event without a registered name: " + event.getClass());
        }
        return type;
    }

    /** @throws UnknownEventException when the name is unknown or the version newer than ours */
    EventType named(String name, int version) {
        EventType type = byName.get(name);
        if (type == null || version > type.version()) {
            throw new UnknownEventException(name, version);
        }
        return type;
    }

    /** The components as the present version has them. */
    ObjectNode lift(EventType type, int fromVersion, ObjectNode components) {
        ObjectNode lifted = components;
        for (int version = fromVersion; version < type.version(); version++) {
            Upcaster upcaster = upcasters.get(new Step(type.name(), version));
            if (upcaster == null) {
                throw new UnknownEventException(type.name(), version);
            }
            lifted = upcaster.lift(lifted);
        }
        return lifted;
    }

    /** Collects types and upcasters. Confined to one thread. */
    public static final class Builder {
        private final Map<String, EventType> types = new LinkedHashMap<>();
        private final Map<Step, Upcaster> upcasters = new HashMap<>();

        public Builder add(String name, Class<? extends HallEvent> type, int version) {
            EventType before = types.put(name, new EventType(name, type, version));
            if (Objects.nonNull(before)) {
                throw new IllegalArgumentException("two events are named " + name);
            }
            return this;
        }

        /** From {@code fromVersion} to the next. */
        public Builder upcast(String name, int fromVersion, Upcaster upcaster) {
            upcasters.put(new Step(name, fromVersion), upcaster);
            return this;
        }

        public EventTypes build() {
            return new EventTypes(types, upcasters);
        }
    }
}
