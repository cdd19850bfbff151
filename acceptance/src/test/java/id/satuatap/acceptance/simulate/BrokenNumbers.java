package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Halls that break a promise about numbers, their paper, their hours and bookings. */
final class BrokenNumbers {
    static final String LATE = "BookingsAreKept: in after his window";
    static final String EARLY = "BookingsAreKept: in before his window";

    private BrokenNumbers() {}

    static Map<String, Rules> all() {
        return Map.ofEntries(
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
                Map.entry(
                        "LineFitsTheDay",
                        BrokenRules.telling(
                                VisitEvent.LegQueued.class,
                                event -> Stream.iterate(0, n -> n + 1)
                                        .limit(2_000)
                                        .<HallEvent>map(n -> BrokenRules.queuedAt(
                                                event, event.effectiveAt().plusSeconds(n)))
                                        .toList())),
                Map.entry(
                        "ClosingIsTold",
                        BrokenRules.telling(
                                VisitEvent.LegQueued.class,
                                event -> Stream.iterate(0, n -> n + 1)
                                        .limit(60)
                                        .<HallEvent>map(n -> BrokenRules.queuedAt(
                                                event, event.effectiveAt().plusSeconds(n)))
                                        .toList())),
                Map.entry(
                        "LeftoversHaveAFate",
                        BrokenRules.telling(
                                VisitEvent.LegQueued.class,
                                event -> List.of(event, new DayEvent.UnservedRecorded(event.leg(), "TIRED")))),
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
                                        OverbookedDays.copy(event, 1, "PAPER"),
                                        OverbookedDays.copy(event, 2, "PAPER")))),
                Map.entry("NobodyIsOverbooked: the day", OverbookedDays.ofTheDay()),
                Map.entry("NobodyIsOverbooked: a part of the day", OverbookedDays.ofItsEarlyPart()));
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
