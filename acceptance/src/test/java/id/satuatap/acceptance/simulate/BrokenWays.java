package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.LegCause;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Halls that break a promise about the ways of visitors: holds, several services, two numbers. */
final class BrokenWays {
    static final String UNALLOWED = "LegsKeepTheirWays: back too late by nobody's word";

    private BrokenWays() {}

    static Map<String, Rules> all() {
        return Map.ofEntries(
                Map.entry(UNALLOWED, BrokenRules.telling(VisitEvent.LateReturnApproved.class, event -> List.of())),
                Map.entry(
                        "LegsKeepTheirWays",
                        BrokenRules.telling(
                                TurnEvent.ServingStarted.class,
                                event -> List.of(event, new TurnEvent.TicketMissed(event.turn())))),
                Map.entry(
                        "LineHoldsWhoWaits",
                        BrokenRules.telling(
                                VisitEvent.LegQueued.class,
                                event -> List.of(
                                        event,
                                        BrokenRules.queuedAt(
                                                event, event.effectiveAt().plusSeconds(1))))),
                Map.entry(
                        "OnHoldIsKept",
                        BrokenRules.telling(
                                MovingEvent.ServingHeld.class,
                                event -> List.of(
                                        new MovingEvent.ServingHeld(event.turn(), event.reason(), Instant.EPOCH)))),
                Map.entry(
                        "NothingIsLostInJoining",
                        BrokenRules.telling(
                                JourneyEvent.VisitsJoined.class,
                                event -> List.of(new JourneyEvent.VisitsJoined(
                                        event.visit(),
                                        event.into(),
                                        new PersonId("somebody"),
                                        event.reason(),
                                        event.persons())))),
                Map.entry(
                        "NothingIsLostInJoining: a service",
                        BrokenRules.telling(
                                JourneyEvent.LegHandedOver.class,
                                event -> event.to() == null
                                        ? List.of(event)
                                        : List.of(event, new MovingEvent.LegCancelled(event.to(), "LOST")))),
                Map.entry(
                        "OneStopAtATime",
                        BrokenRules.telling(
                                VisitEvent.LegQueued.class,
                                event -> List.of(
                                        event.cause() == LegCause.PLANNED
                                                ? new VisitEvent.LegQueued(
                                                        event.leg(),
                                                        event.visit(),
                                                        event.service(),
                                                        event.stage(),
                                                        event.cases(),
                                                        event.effectiveAt(),
                                                        LegCause.ISSUED,
                                                        null,
                                                        null)
                                                : event))),
                Map.entry(
                        "WhatHangsGoesAlong: a note",
                        BrokenRules.losing(JourneyCommand.JoinVisits.class, BrokenWays::withoutNote)),
                Map.entry(
                        "WhatHangsGoesAlong: a way back",
                        BrokenRules.losing(
                                JourneyCommand.JoinVisits.class,
                                event -> event instanceof MovingEvent.WayBackPromised ? List.of() : List.of(event))),
                Map.entry(
                        "WhatHangsGoesAlong: an order",
                        BrokenRules.losing(
                                JourneyCommand.JoinVisits.class,
                                event -> event instanceof JourneyEvent.StopOrdered ? List.of() : List.of(event))),
                Map.entry(
                        "WhatHangsGoesAlong: a note, parted",
                        BrokenRules.losing(JourneyCommand.PartVisits.class, BrokenWays::withoutNote)),
                Map.entry(
                        "WhatHangsGoesAlong: an order, split",
                        BrokenRules.losing(
                                JourneyCommand.SplitVisit.class,
                                event -> event instanceof JourneyEvent.StopOrdered ? List.of() : List.of(event))));
    }

    private static List<HallEvent> withoutNote(HallEvent event) {
        return List.of(
                event instanceof VisitEvent.LegQueued queued
                        ? new VisitEvent.LegQueued(
                                queued.leg(),
                                queued.visit(),
                                queued.service(),
                                queued.stage(),
                                queued.cases(),
                                queued.effectiveAt(),
                                queued.cause(),
                                queued.from(),
                                null)
                        : event);
    }
}
