package id.satuatap.hall.event;

/**
 * A fact, past tense. Immutable.
 *
 * <p>Events hold outcomes (the number given, the leg chosen, the wait quoted), never something to be decided again. Their
 * time and sequence are the record's. Each type has a version in the server's record codec; a type or a component is
 * never taken away.
 */
public sealed interface HallEvent
        permits ConfigurationEvent,
                DayEvent,
                ScheduleEvent,
                VisitEvent,
                TurnEvent,
                MovingEvent,
                JourneyEvent,
                OutageEvent,
                BookingEvent,
                SupervisingEvent,
                CounterEvent,
                AnnouncementEvent,
                AccessEvent {

    <R> R match(Cases<R> cases);

    /** One case for each family of events; each family has cases of its own. */
    interface Cases<R> {
        R configuration(ConfigurationEvent event);

        R day(DayEvent event);

        R schedule(ScheduleEvent event);

        R visit(VisitEvent event);

        R turn(TurnEvent event);

        R moving(MovingEvent event);

        R journey(JourneyEvent event);

        R outage(OutageEvent event);

        R booking(BookingEvent event);

        R supervising(SupervisingEvent event);

        R counter(CounterEvent event);

        R announcement(AnnouncementEvent event);

        R access(AccessEvent event);
    }
}
