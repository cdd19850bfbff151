package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Halls that break a promise about calls, counters and those who work there. */
final class BrokenCalls {
    private BrokenCalls() {}

    static Map<String, Rules> all() {
        return Map.ofEntries(
                Map.entry("NothingBreaks", throwsWhenItShouldCall()),
                Map.entry("OneCallPerVisitor", callsWhoIsElsewhere()),
                Map.entry("OneVisitorPerCounter", callsASecondToTheCounter()),
                Map.entry("OneOfficerPerCounter", forgetsWhoMoved()),
                Map.entry("NobodyIsOvertaken", callsTheLast("OLDEST_FIRST")),
                Map.entry("PriorityKeepsItsBound", overtakesWhereNoneMay()),
                Map.entry("NobodyStarves", passesWhoHasWaitedForFiveMinutes()),
                Map.entry("CalledWhenNumberIsKnown", isAheadOfTime()),
                Map.entry("UndoReturnsToThePlace", BrokenRules.queueingAgainOnUndo()),
                Map.entry(
                        "RecallChangesNothing",
                        BrokenRules.telling(
                                TurnEvent.TicketRecalled.class,
                                event -> List.of(event, new TurnEvent.CallShown(event.turn())))),
                Map.entry(
                        "OneVoiceAtATime",
                        BrokenRules.telling(
                                AnnouncementEvent.AnnouncementQueued.class,
                                event -> List.of(
                                        event,
                                        new AnnouncementEvent.AnnouncementGranted(
                                                event.announcement(), event.dropAt())))),
                Map.entry(
                        "OneVoiceAtATime: a notice without its turn",
                        BrokenRules.telling(
                                AnnouncementEvent.NoticeQueued.class,
                                event -> List.of(
                                        event,
                                        new AnnouncementEvent.NoticeGranted(event.announcement(), event.dropAt())))),
                Map.entry(
                        "NobodyLeftOver",
                        BrokenRules.telling(
                                DayEvent.DayClosed.class,
                                event -> List.of(
                                        event,
                                        new CounterEvent.CounterOpened(
                                                new CounterCode("ELSEWHERE"), new PersonId("nobody"))))),
                Map.entry(
                        "NobodyIsCalledInAnOutage",
                        BrokenRules.telling(OutageEvent.AgencyThawed.class, event -> List.of(event, event))),
                Map.entry(
                        "ClosingHasLeave",
                        BrokenRules.telling(
                                SupervisingEvent.ClosingAsked.class,
                                event -> List.of(
                                        event,
                                        new SupervisingEvent.ClosingAnswered(
                                                event.counter(), SupervisingEvent.Answer.UNANSWERED, null, null)))),
                Map.entry(
                        "HelpNamesWhoAndWhy",
                        BrokenRules.telling(
                                SupervisingEvent.OfficerHelped.class,
                                event -> List.of(new SupervisingEvent.OfficerHelped(
                                        event.counter(),
                                        event.officer(),
                                        event.officer(),
                                        event.deed(),
                                        event.turn(),
                                        event.reason())))),
                Map.entry(
                        "FiguresFollowTheLegs",
                        BrokenRules.telling(TurnEvent.TicketMissed.class, event -> List.of(event, event))),
                Map.entry(
                        "OnlyCodesOnRecord",
                        BrokenRules.telling(
                                CounterEvent.CounterPaused.class,
                                event -> List.of(
                                        new CounterEvent.CounterPaused(event.counter(), "Bu Siti makan siang")))));
    }

    private static Rules throwsWhenItShouldCall() {
        return BrokenRules.answering(OfficerCommand.RecallTicket.class, (state, command) -> {
            throw new IllegalStateException("no such thing");
        });
    }

    private static Rules callsWhoIsElsewhere() {
        return BrokenRules.answering(
                OfficerCommand.CallNext.class,
                (state, command) -> state.legs().stream()
                        .filter(leg -> leg.state() == LegState.CALLED && isFree(state, command.counter()))
                        .findFirst()
                        .map(leg -> called(state, leg, command.counter())));
    }

    private static Rules callsASecondToTheCounter() {
        return BrokenRules.answering(
                OfficerCommand.CallNext.class,
                (state, command) -> state.legs().stream()
                        .filter(leg -> leg.state() == LegState.WAITING && !isFree(state, command.counter()))
                        .findFirst()
                        .map(leg -> called(state, leg, command.counter())));
    }

    private static Rules overtakesWhereNoneMay() {
        return callsTheLast("PRIORITY_SHARE", new CallRules.Precedence(3, 0, 0));
    }

    private static Rules passesWhoHasWaitedForFiveMinutes() {
        return callsTheLast("OLDEST_FIRST", new CallRules.Precedence(3, 5, 5));
    }

    private static Rules callsTheLast(String policy, CallRules.Precedence precedence) {
        Rules strict = BrokenRules.telling(
                ConfigurationEvent.ConfigurationPublished.class,
                event -> List.of(new ConfigurationEvent.ConfigurationPublished(
                        event.version(), event.scope(), event.effective(), with(event.document(), precedence))));
        Rules last = callsTheLast(policy);
        return (state, who, command, now) ->
                (command instanceof OfficerCommand.CallNext ? last : strict).decide(state, who, command, now);
    }

    private static Rules callsTheLast(String policy) {
        return BrokenRules.answering(
                OfficerCommand.CallNext.class,
                (state, command) -> lastOf(state, command)
                        .filter(leg -> isFree(state, command.counter())
                                && state.desk(command.counter()).officer() != null)
                        .map(leg -> called(state, leg, command.counter(), policy)));
    }

    private static Catalogue with(Catalogue document, CallRules.Precedence precedence) {
        CallRules usual = CallRules.USUAL;
        return document.with(document.settings()
                .with(new CallRules(precedence, usual.patience(), usual.lateReturn(), usual.checkIn())));
    }

    private static Optional<Leg> lastOf(HallState state, OfficerCommand.CallNext command) {
        List<ServiceCode> services = state.directory()
                .flatMap(found -> found.counter(command.counter()))
                .map(found -> found.services())
                .orElse(List.of());
        return services.stream()
                .flatMap(service -> state.line(service).inOrder())
                .max(Map.Entry.comparingByKey())
                .flatMap(entry -> state.leg(entry.getValue()));
    }

    private static boolean isFree(HallState state, CounterCode counter) {
        return state.desk(counter).turn() == null;
    }

    private static List<HallEvent> called(HallState state, Leg leg, CounterCode counter) {
        return called(state, leg, counter, "OLDEST_FIRST");
    }

    private static List<HallEvent> called(HallState state, Leg leg, CounterCode counter, String policy) {
        return List.of(new TurnEvent.TicketCalled(
                leg.nextTurn(),
                leg.id(),
                counter,
                Optional.ofNullable(state.desk(counter).officer()).orElse(new PersonId("nobody")),
                policy,
                1));
    }

    private static Rules forgetsWhoMoved() {
        return BrokenRules.telling(
                CounterEvent.CounterOpened.class,
                event -> List.of(event, new CounterEvent.CounterOpened(new CounterCode("ELSEWHERE"), event.officer())));
    }

    private static Rules isAheadOfTime() {
        return (state, who, command, now) -> BrokenRules.hall()
                .decide(state, who, command, command instanceof OfficerCommand.CallNext ? now.plusSeconds(60) : now);
    }
}
