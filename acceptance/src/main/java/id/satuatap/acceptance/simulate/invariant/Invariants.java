package id.satuatap.acceptance.simulate.invariant;

import java.util.List;

/** All invariants of the hall. Stateless. */
public final class Invariants {
    private Invariants() {}

    /** New ones, for one run. */
    public static List<Invariant> all() {
        return List.of(
                new NothingBreaks(),
                new RecordWithoutGaps(),
                new RefusalChangesNothing(),
                new RepeatGetsFirstAnswer(),
                new RestartKeepsEverything(),
                new EachNumberOnce(),
                new NoNumberLost(),
                new OneOriginalOnly(),
                new NumbersOnlyInHours(),
                new LineFitsTheDay(),
                new ClosingIsTold(),
                new LeftoversHaveAFate(),
                new QuoteIsAnInterval(),
                new OneCallPerVisitor(),
                new OneVisitorPerCounter(),
                new OneOfficerPerCounter(),
                new LegsKeepTheirWays(),
                new LineHoldsWhoWaits(),
                new NobodyIsOvertaken(),
                new PriorityKeepsItsBound(),
                new NobodyStarves(),
                new CalledWhenNumberIsKnown(),
                new UndoReturnsToThePlace(),
                new RecallChangesNothing(),
                new OneVoiceAtATime(),
                new NobodyLeftOver(),
                new OnHoldIsKept(),
                new OneStopAtATime(),
                new NothingIsLostInJoining(),
                new WhatHangsGoesAlong(),
                new NobodyIsCalledInAnOutage(),
                new BookingsAreKept(),
                new NobodyIsOverbooked(),
                new ClosingHasLeave(),
                new HelpNamesWhoAndWhy(),
                new FiguresFollowTheLegs(),
                new OnlyCodesOnRecord());
    }
}
