package id.satuatap.hall.state;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.time.Duration;
import java.time.Instant;

/** The day's events. Confined to the engine's thread. */
final class DayFold implements DayEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;
    private final Instant before;

    /** @param before the time of the record before */
    DayFold(HallState state, Instant at, Instant before) {
        this.state = state;
        this.at = at;
        this.before = before;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        state.day = new Day(event.date(), Day.Phase.OPEN);
        state.visits.clear();
        state.visitOfNumber.clear();
        state.visitOfToken.clear();
        state.legs.clear();
        state.turns.clear();
        state.unanswered.clear();
        state.lastOrdinals.clear();
        state.issued.clear();
        state.numbersGiven.clear();
        state.learned.newDay();
        state.overrides.values().removeIf(override -> override.date().isBefore(event.date()));
        state.lines.clear();
        state.missed.clear();
        state.overtaken.clear();
        state.callReasons.clear();
        state.serviceTallies.clear();
        state.counterTallies.clear();
        state.lastServed.clear();
        state.holds.clear();
        state.detours.clear();
        state.journeys.clear();
        state.outages.clear();
        state.supervision.clear();
        state.reprints.clear();
        state.acceptedPrinters.clear();
        state.voices.clear();
        state.bookings.newDay(event.date());
        return true;
    }

    @Override
    public Boolean closing(DayEvent.DayClosing event) {
        state.day = new Day(event.date(), Day.Phase.CLOSING);
        return true;
    }

    @Override
    public Boolean closed(DayEvent.DayClosed event) {
        state.day = new Day(event.date(), Day.Phase.CLOSED);
        state.voices.clear();
        return true;
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        return end(state.legOf(event.leg()), LegState.UNSERVED);
    }

    @Override
    public Boolean noShow(DayEvent.NoShowRecorded event) {
        return end(state.legOf(event.leg()), LegState.NO_SHOW);
    }

    private boolean end(Leg leg, LegState how) {
        Lines.leave(state, leg);
        state.holds.remove(leg.id());
        if (leg.turn() != null) {
            TurnFold.release(state, state.turnOf(leg.turn()));
        }
        state.missed.remove(leg.id());
        state.put(leg.with(how, null));
        return true;
    }

    @Override
    public Boolean started(DayEvent.ServerStarted event) {
        // Each start looks at the clock anew; what it doubts follows in the same record.
        believeClock();
        state.learned.stoodStill(before, at);
        return true;
    }

    /** Nothing is decided by it. */
    @Override
    public Boolean reportArchived(DayEvent.ReportArchived event) {
        return true;
    }

    @Override
    public Boolean clockStepped(DayEvent.ClockStepped event) {
        if (state.clockDoubtful) {
            state.machineAheadMillis += event.stepMillis();
        }
        return true;
    }

    @Override
    public Boolean clockDoubted(DayEvent.ClockDoubted event) {
        state.clockDoubtful = true;
        state.machineAheadMillis = Duration.between(at, event.wallClock()).toMillis();
        return true;
    }

    @Override
    public Boolean clockConfirmed(DayEvent.ClockConfirmed event) {
        believeClock();
        state.lastRecordAt = at.plusMillis(event.jumpMillis());
        return true;
    }

    private void believeClock() {
        state.clockDoubtful = false;
        state.machineAheadMillis = 0;
    }
}
