package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Invariants;
import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.shrink.Replay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A promise that cannot be seen to break is worth nothing: each invariant is shown a hall that breaks it. */
class InvariantsCanFailTest {
    /** Those that no rule can break; {@link ForgedStepsTest} shows them steps that cannot be. */
    private static final Set<String> FORGED =
            Set.of("RecordWithoutGaps", "RefusalChangesNothing", "RepeatGetsFirstAnswer", "RestartKeepsEverything");

    private static final String LATE = "BookingsAreKept: in after his window";
    private static final String EARLY = "BookingsAreKept: in before his window";

    private static final String UNALLOWED = "LegsKeepTheirWays: back too late by nobody's word";

    /**
     * Bookings spread over four days: on the first hardly anybody is booked, and nobody of them comes so early or late; few are
     * let come back too late.
     */
    private static final Set<String> RARE = Set.of(LATE, EARLY, UNALLOWED);

    private static final Map<String, Rules> BROKEN = new TreeMap<>(Map.ofEntries(
            Map.entry("NothingBreaks", throwsWhenItShouldCall()),
            Map.entry(
                    "EachNumberOnce",
                    BrokenRules.telling(VisitEvent.TicketIssued.class, event -> List.of(numbered(event, 1)))),
            Map.entry("NoNumberLost", givesASecondNumber()),
            Map.entry(
                    "OneOriginalOnly",
                    BrokenRules.telling(
                            VisitEvent.CopyOrdered.class,
                            event -> List.of(
                                    new VisitEvent.CopyRequested(event.visit(), event.copy(), event.device())))),
            Map.entry(
                    "OneOriginalOnly: two papers without a mark",
                    BrokenRules.telling(VisitEvent.TicketIssued.class, event -> List.of(ofNoKiosk(event)))),
            Map.entry("NumbersOnlyInHours", givesNumbersToTheClosed()),
            Map.entry(
                    "QuoteIsAnInterval",
                    BrokenRules.telling(VisitEvent.TicketIssued.class, event -> List.of(quoted(event, 20, 10)))),
            Map.entry("OneCallPerVisitor", callsWhoIsElsewhere()),
            Map.entry("OneVisitorPerCounter", callsASecondToTheCounter()),
            Map.entry("OneOfficerPerCounter", forgetsWhoMoved()),
            Map.entry(
                    "LegsKeepTheirWays",
                    BrokenRules.telling(
                            TurnEvent.ServingStarted.class,
                            event -> List.of(event, new TurnEvent.TicketMissed(event.turn())))),
            Map.entry(UNALLOWED, BrokenRules.telling(VisitEvent.LateReturnApproved.class, event -> List.of())),
            Map.entry(
                    "LineHoldsWhoWaits",
                    BrokenRules.telling(
                            VisitEvent.LegQueued.class,
                            event -> List.of(
                                    event, queuedAt(event, event.effectiveAt().plusSeconds(1))))),
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
                                    new AnnouncementEvent.AnnouncementGranted(event.announcement(), event.dropAt())))),
            Map.entry(
                    "OneVoiceAtATime: a notice without its turn",
                    BrokenRules.telling(
                            AnnouncementEvent.NoticeQueued.class,
                            event -> List.of(
                                    event, new AnnouncementEvent.NoticeGranted(event.announcement(), event.dropAt())))),
            Map.entry(
                    "LineFitsTheDay",
                    BrokenRules.telling(
                            VisitEvent.LegQueued.class,
                            event -> Stream.iterate(0, n -> n + 1)
                                    .limit(2_000)
                                    .<HallEvent>map(n ->
                                            queuedAt(event, event.effectiveAt().plusSeconds(n)))
                                    .toList())),
            Map.entry(
                    "ClosingIsTold",
                    BrokenRules.telling(
                            VisitEvent.LegQueued.class,
                            event -> Stream.iterate(0, n -> n + 1)
                                    .limit(60)
                                    .<HallEvent>map(n ->
                                            queuedAt(event, event.effectiveAt().plusSeconds(n)))
                                    .toList())),
            Map.entry(
                    "LeftoversHaveAFate",
                    BrokenRules.telling(
                            VisitEvent.LegQueued.class,
                            event -> List.of(event, new DayEvent.UnservedRecorded(event.leg(), "TIRED")))),
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
                    "BookingsAreKept",
                    BrokenRules.telling(
                            BookingEvent.BookingMissed.class,
                            event -> List.of(event, new BookingEvent.BookingCancelled(event.booking(), "ASKED")))),
            Map.entry(LATE, letsIn(Duration.ofMinutes(-45))),
            Map.entry(EARLY, letsIn(Duration.ofMinutes(45))),
            Map.entry(
                    "BookingsAreKept: one paper for two",
                    BrokenRules.telling(
                            BookingEvent.BookingMade.class,
                            event -> List.of(
                                    OverbookedDays.copy(event, 1, "PAPER"), OverbookedDays.copy(event, 2, "PAPER")))),
            Map.entry("NobodyIsOverbooked: the day", OverbookedDays.ofTheDay()),
            Map.entry("NobodyIsOverbooked: a part of the day", OverbookedDays.ofItsEarlyPart()),
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
                    "OnHoldIsKept",
                    BrokenRules.telling(
                            MovingEvent.ServingHeld.class,
                            event ->
                                    List.of(new MovingEvent.ServingHeld(event.turn(), event.reason(), Instant.EPOCH)))),
            Map.entry(
                    "NothingIsLostInJoining",
                    BrokenRules.telling(
                            JourneyEvent.VisitsJoined.class,
                            event -> List.of(new JourneyEvent.VisitsJoined(
                                    event.visit(), event.into(), new PersonId("somebody"), event.reason())))),
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
                    "FiguresFollowTheLegs",
                    BrokenRules.telling(TurnEvent.TicketMissed.class, event -> List.of(event, event))),
            Map.entry(
                    "OnlyCodesOnRecord",
                    BrokenRules.telling(
                            CounterEvent.CounterPaused.class,
                            event ->
                                    List.of(new CounterEvent.CounterPaused(event.counter(), "Bu Siti makan siang"))))));

    static Stream<String> names() {
        return BROKEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_hall_that_breaks_it_is_found(String how) {
        String name = invariant(how);
        Simulation broken = new Simulation(
                RARE.contains(how) ? Plans.of(4, 200, Weather.stormy()) : Plans.of(1, 150, Weather.stormy()),
                BROKEN.get(how),
                () -> only(name));

        Outcome.Broken found = firstBroken(broken).whatBroke().orElseThrow();

        assertThat(found.violation().invariant()).isEqualTo(name);
        assertThat(playedAgain(found, BROKEN.get(how)))
                .as("played again from the day's morning")
                .contains(found.violation());
    }

    /** Some can be broken in several ways. */
    private static String invariant(String how) {
        return how.split(":", 2)[0];
    }

    private static Optional<Violation> playedAgain(Outcome.Broken found, Rules rules) {
        return new Replay(rules, () -> only(found.violation().invariant()), found.beginning())
                .of(found.inputs())
                .violation();
    }

    private static List<Invariant> only(String name) {
        return Invariants.all().stream()
                .filter(invariant -> invariant.name().equals(name))
                .toList();
    }

    private static Outcome firstBroken(Simulation broken) {
        Outcome outcome = broken.run(1);
        for (long seed = 2; seed <= 6 && outcome.whatBroke().isEmpty(); seed++) {
            outcome = broken.run(seed);
        }
        return outcome;
    }

    @Test
    void no_invariant_is_left_out() {
        Set<String> shown = new HashSet<>();
        BROKEN.keySet().forEach(how -> shown.add(invariant(how)));
        shown.addAll(FORGED);

        assertThat(Invariants.all()).extracting(Invariant::name).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(Invariants.all())
                .allSatisfy(invariant ->
                        assertThat(invariant.sentence()).endsWith(".").hasSizeGreaterThan(20));
    }

    private static Rules throwsWhenItShouldCall() {
        return BrokenRules.answering(OfficerCommand.RecallTicket.class, (state, command) -> {
            throw new IllegalStateException("no such thing");
        });
    }

    private static Rules givesASecondNumber() {
        return BrokenRules.answering(
                VisitorCommand.IssueTicket.class,
                (state, command) -> state.visit(command.visit())
                        .map(visit -> List.of(new VisitEvent.TicketIssued(
                                visit.id(),
                                new TicketNumber("ZZZ", state.lastOrdinal("ZZZ") + 1),
                                "token",
                                1,
                                false,
                                "id",
                                null,
                                0,
                                null,
                                null,
                                1))));
    }

    private static Rules givesNumbersToTheClosed() {
        return (state, who, command, now) -> BrokenRules.hall()
                .decide(
                        state,
                        who,
                        command,
                        command instanceof VisitorCommand.IssueTicket ? now.minus(Duration.ofHours(5)) : now);
    }

    /** As if it were earlier or later when somebody checks in. */
    private static Rules letsIn(Duration wrong) {
        return (state, who, command, now) -> BrokenRules.hall()
                .decide(state, who, command, command instanceof BookingCommand.CheckIn ? now.plus(wrong) : now);
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

    private static Catalogue with(Catalogue document, CallRules.Precedence precedence) {
        CallRules usual = CallRules.USUAL;
        return document.with(document.settings()
                .with(new CallRules(precedence, usual.patience(), usual.lateReturn(), usual.checkIn())));
    }

    private static Rules callsTheLast(String policy) {
        return BrokenRules.answering(
                OfficerCommand.CallNext.class,
                (state, command) -> lastOf(state, command)
                        .filter(leg -> isFree(state, command.counter())
                                && state.desk(command.counter()).officer() != null)
                        .map(leg -> called(state, leg, command.counter(), policy)));
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

    private static VisitEvent.LegQueued queuedAt(VisitEvent.LegQueued event, Instant at) {
        return new VisitEvent.LegQueued(
                event.leg(),
                event.visit(),
                event.service(),
                event.stage(),
                event.cases(),
                at,
                event.cause(),
                event.from(),
                event.noteRef());
    }

    private static VisitEvent.TicketIssued numbered(VisitEvent.TicketIssued event, int ordinal) {
        return new VisitEvent.TicketIssued(
                event.visit(),
                new TicketNumber(event.number().prefix(), ordinal),
                event.token(),
                event.persons(),
                event.priority(),
                event.language(),
                event.device(),
                event.ahead(),
                event.estimateFromMinutes(),
                event.estimateToMinutes(),
                event.configurationVersion());
    }

    /** As if it had been given by hand, though a kiosk prints its original. */
    private static VisitEvent.TicketIssued ofNoKiosk(VisitEvent.TicketIssued event) {
        return new VisitEvent.TicketIssued(
                event.visit(),
                event.number(),
                event.token(),
                event.persons(),
                event.priority(),
                event.language(),
                null,
                event.ahead(),
                event.estimateFromMinutes(),
                event.estimateToMinutes(),
                event.configurationVersion());
    }

    private static VisitEvent.TicketIssued quoted(VisitEvent.TicketIssued event, int from, int to) {
        return new VisitEvent.TicketIssued(
                event.visit(),
                event.number(),
                event.token(),
                event.persons(),
                event.priority(),
                event.language(),
                event.device(),
                event.ahead(),
                from,
                to,
                event.configurationVersion());
    }
}
