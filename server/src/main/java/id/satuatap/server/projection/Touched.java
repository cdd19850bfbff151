package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Directory;
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
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The things that a group of events may have changed the look of. Confined to the engine's thread, used once.
 *
 * <p>It may name too much, never too little: views that turn out the same are not told again.
 */
final class Touched implements HallEvent.Cases<Boolean> {
    private final HallState state;
    private boolean everything;
    private boolean day;
    private boolean mall;
    private boolean kiosks;
    private final Set<ServiceCode> services = new LinkedHashSet<>();
    private final Set<ServiceCode> lines = new LinkedHashSet<>();
    private final Set<CounterCode> counters = new LinkedHashSet<>();
    private final Set<TurnId> turns = new LinkedHashSet<>();
    private final Set<LegId> legs = new LinkedHashSet<>();

    Touched(HallState state) {
        this.state = state;
    }

    /** Clients must start over: things may have gone that no change speaks of. */
    boolean everything() {
        return everything;
    }

    /** The day turned: any view may differ. */
    boolean day() {
        return day;
    }

    /** What is told of the mall itself may differ. */
    boolean mall() {
        return mall;
    }

    /** What is told of the kiosks' papers may differ. */
    boolean kiosks() {
        return kiosks;
    }

    Set<ServiceCode> services() {
        return services;
    }

    /** The services whose own legs changed. */
    Set<ServiceCode> lines() {
        return lines;
    }

    Set<CounterCode> counters() {
        return counters;
    }

    Set<TurnId> turns() {
        return turns;
    }

    Set<LegId> legs() {
        return legs;
    }

    @Override
    public Boolean configuration(ConfigurationEvent event) {
        return event.match(new ConfigurationEvent.Cases<>() {
            @Override
            public Boolean published(ConfigurationEvent.ConfigurationPublished published) {
                everything = true;
                return true;
            }

            /** Kiosks see by the mall's view that there is another one. */
            @Override
            public Boolean templatePublished(ConfigurationEvent.TicketTemplatePublished published) {
                mall = true;
                return true;
            }
        });
    }

    @Override
    public Boolean day(DayEvent event) {
        // A step of the machine's clock and a report in the archive are seen nowhere in the hall.
        day |= !(event instanceof DayEvent.ClockStepped || event instanceof DayEvent.ReportArchived);
        everything |= event instanceof DayEvent.DayOpened;
        return true;
    }

    /** Hours change what services say; nobody's place. */
    @Override
    public Boolean schedule(ScheduleEvent event) {
        day |= event instanceof ScheduleEvent.OverrideApproved || event instanceof ScheduleEvent.OverrideTakenBack;
        return true;
    }

    @Override
    public Boolean visit(VisitEvent event) {
        return event.match(new VisitEvent.Cases<>() {
            @Override
            public Boolean issued(VisitEvent.TicketIssued issued) {
                return visit(issued.visit());
            }

            @Override
            public Boolean queued(VisitEvent.LegQueued queued) {
                return plan(queued.visit());
            }

            @Override
            public Boolean copyRequested(VisitEvent.CopyRequested requested) {
                return visit(requested.visit());
            }

            /** It changes nobody's place. */
            @Override
            public Boolean copyOrdered(VisitEvent.CopyOrdered ordered) {
                kiosks = true;
                return true;
            }

            @Override
            public Boolean copyReported(VisitEvent.CopyReported reported) {
                kiosks |= reported.copy() > 1;
                return visit(reported.visit());
            }

            /** The desk that served him before tells again where he waits. */
            @Override
            public Boolean returned(VisitEvent.VisitorReturned returned) {
                return state.leg(returned.leg()).map(leg -> plan(leg.visit())).orElse(false);
            }

            @Override
            public Boolean lateReturnApproved(VisitEvent.LateReturnApproved approved) {
                return leg(approved.leg());
            }

            @Override
            public Boolean priorityChanged(VisitEvent.PriorityChanged changed) {
                return visit(changed.visit());
            }
        });
    }

    @Override
    public Boolean turn(TurnEvent event) {
        state.turn(event.turn()).flatMap(turn -> state.leg(turn.leg())).ifPresent(leg -> plan(leg.visit()));
        return turn(event.turn());
    }

    private boolean turn(TurnId id) {
        turns.add(id);
        state.turn(id).ifPresent(turn -> {
            counters.add(turn.counter());
            state.leg(turn.leg()).ifPresent(leg -> visit(leg.visit()));
        });
        return true;
    }

    @Override
    public Boolean moving(MovingEvent event) {
        return event.match(new MovingEvent.Cases<>() {
            @Override
            public Boolean held(MovingEvent.ServingHeld held) {
                return Touched.this.turn(held.turn());
            }

            @Override
            public Boolean resumed(MovingEvent.ServingResumed resumed) {
                return Touched.this.turn(resumed.turn());
            }

            @Override
            public Boolean returned(MovingEvent.HoldReturned returned) {
                return legAndItsCounter(returned.leg());
            }

            @Override
            public Boolean reopened(MovingEvent.ServingReopened reopened) {
                return Touched.this.turn(reopened.turn());
            }

            @Override
            public Boolean reserved(MovingEvent.LegReserved reserved) {
                return leg(reserved.leg());
            }

            /** Nobody sees it before its time comes. */
            @Override
            public Boolean wayBack(MovingEvent.WayBackPromised promised) {
                return false;
            }

            @Override
            public Boolean cancelled(MovingEvent.LegCancelled cancelled) {
                return legAndItsCounter(cancelled.leg());
            }
        });
    }

    @Override
    public Boolean journey(JourneyEvent event) {
        return event.match(new JourneyEvent.Cases<>() {
            @Override
            public Boolean begun(JourneyEvent.JourneyBegun begun) {
                return plan(begun.visit());
            }

            @Override
            public Boolean ordered(JourneyEvent.StopOrdered ordered) {
                return legAndItsCounter(ordered.leg());
            }

            @Override
            public Boolean reached(JourneyEvent.StopReached reached) {
                return legAndItsCounter(reached.leg());
            }

            @Override
            public Boolean putOff(JourneyEvent.StopPutOff putOff) {
                return legAndItsCounter(putOff.leg());
            }

            @Override
            public Boolean joined(JourneyEvent.VisitsJoined joined) {
                plan(joined.visit());
                return plan(joined.into());
            }

            @Override
            public Boolean parted(JourneyEvent.VisitParted parted) {
                plan(parted.visit());
                return plan(parted.from());
            }

            @Override
            public Boolean handedOver(JourneyEvent.LegHandedOver over) {
                return legAndItsCounter(over.leg());
            }

            @Override
            public Boolean restored(JourneyEvent.PlaceRestored restored) {
                return legAndItsCounter(restored.leg());
            }
        });
    }

    /** With the desks that tell of its visitor: what he does there may have ended by it. */
    private boolean legAndItsCounter(LegId id) {
        return state.leg(id).map(leg -> plan(leg.visit())).orElse(false);
    }

    /** With the desks where the visitor stands and stood last: they tell what is ahead of him. */
    private boolean plan(VisitId id) {
        state.visit(id).stream()
                .flatMap(visit -> visit.legs().stream())
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> leg.turns() > 0)
                .forEach(leg -> turn(leg.id().turn(leg.turns())));
        return visit(id);
    }

    /** The mall says which agencies stand still, no counter of theirs is idle, and no wait at theirs is foretold. */
    @Override
    public Boolean outage(OutageEvent event) {
        mall = true;
        state.directory().map(Directory::catalogue).ifPresent(catalogue -> {
            catalogue.counters().stream()
                    .filter(counter -> counter.agency().equals(event.agency()))
                    .forEach(counter -> counters.add(counter.code()));
            catalogue.services().stream()
                    .filter(service -> service.agency().equals(event.agency()))
                    .forEach(service -> service(service.code()));
        });
        return true;
    }

    /** A place that is kept, or free again, is one number fewer or more for those who come without a booking. */
    @Override
    public Boolean booking(BookingEvent event) {
        state.bookings().find(event.booking()).ifPresent(booking -> service(booking.service()));
        return true;
    }

    @Override
    public Boolean supervising(SupervisingEvent event) {
        return event.match(new SupervisingEvent.Cases<>() {
            @Override
            public Boolean asked(SupervisingEvent.ClosingAsked asked) {
                return counters.add(asked.counter());
            }

            @Override
            public Boolean withdrawn(SupervisingEvent.ClosingWithdrawn withdrawn) {
                return counters.add(withdrawn.counter());
            }

            @Override
            public Boolean answered(SupervisingEvent.ClosingAnswered answered) {
                return counters.add(answered.counter());
            }

            @Override
            public Boolean helped(SupervisingEvent.OfficerHelped helped) {
                return counters.add(helped.counter());
            }

            @Override
            public Boolean moved(SupervisingEvent.TicketMoved moved) {
                return leg(moved.leg());
            }

            @Override
            public Boolean kept(SupervisingEvent.TicketKept kept) {
                return leg(kept.leg());
            }
        });
    }

    private boolean leg(LegId id) {
        return state.leg(id).filter(leg -> visit(leg.visit())).isPresent();
    }

    @Override
    public Boolean counter(CounterEvent event) {
        counters.add(event.counter());
        state.directory()
                .flatMap(directory -> directory.counter(event.counter()))
                .ifPresent(counter -> {
                    counter.services().forEach(this::service);
                    // Whoever is kept for the officer who came or went is, or is no longer, a wait at the other
                    // counters.
                    lines.addAll(counter.services());
                });
        return true;
    }

    @Override
    public Boolean announcement(AnnouncementEvent event) {
        // Spoken or dropped, a call is gone from the state: the maker of changes goes by the event itself.
        mall |= event instanceof AnnouncementEvent.NoticeGranted || event instanceof AnnouncementEvent.NoticeEnded;
        return false;
    }

    @Override
    public Boolean access(AccessEvent event) {
        return event.match(new AccessEvent.Cases<>() {
            @Override
            public Boolean personSaved(AccessEvent.PersonSaved saved) {
                return person(saved.person().id());
            }

            @Override
            public Boolean devicePaired(AccessEvent.DevicePaired paired) {
                return false;
            }

            @Override
            public Boolean deviceRevoked(AccessEvent.DeviceRevoked revoked) {
                return false;
            }

            @Override
            public Boolean printerAccepted(AccessEvent.PrinterAccepted accepted) {
                return false;
            }
        });
    }

    private boolean visit(VisitId id) {
        state.visit(id)
                .ifPresent(visit -> visit.legs().forEach(leg -> {
                    legs.add(leg);
                    state.leg(leg).ifPresent(known -> {
                        lines.add(known.service());
                        service(known.service());
                    });
                }));
        return true;
    }

    /** With all services whose visitors wait for the same counters: their estimates move together. */
    private void service(ServiceCode code) {
        state.directory().map(directory -> sharing(directory, code)).ifPresent(services::addAll);
    }

    private static Set<ServiceCode> sharing(Directory directory, ServiceCode code) {
        return directory.sharingCounters(code);
    }

    private boolean person(PersonId id) {
        state.desks().stream()
                .filter(desk -> id.equals(desk.officer()))
                .map(CounterDesk::counter)
                .forEach(counters::add);
        return true;
    }
}
