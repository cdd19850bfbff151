package id.satuatap.acceptance.demo;

import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.HeldChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.change.PairingsChanged;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a client with the organiser's eyes sees: numbers, calls, ends, and whatever must never be. Thread-safe.
 */
final class HallObserver implements HallListener {
    private final Map<String, String> numberOfVisit = new HashMap<>();
    private final Map<String, String> visitOfNumber = new HashMap<>();
    private final LegEnds ends = new LegEnds();
    private final Map<String, Integer> callsOfTurn = new HashMap<>();
    private final Map<String, TurnView> atDesk = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final Set<String> unspoken = new HashSet<>();
    private final List<String> violations = new ArrayList<>();
    private boolean dayClosed;

    @Override
    public synchronized void hallReplaced(HallProjection hall) {
        dayClosed = hall.mall().day() == DayState.CLOSED;
        hall.waiting().forEach(this::waits);
        hall.calls().forEach(this::called);
        hall.desks().values().forEach(this::desk);
    }

    @Override
    public synchronized void hallChanged(HallProjection hall, List<Change> changes) {
        dayClosed = hall.mall().day() == DayState.CLOSED;
        changes.forEach(change -> change.match(new Seeing()));
    }

    private final class Seeing implements Change.Cases<Boolean> {
        @Override
        public Boolean mallChanged(MallChanged change) {
            return true;
        }

        @Override
        public Boolean serviceChanged(ServiceChanged change) {
            return true;
        }

        @Override
        public Boolean counterChanged(CounterChanged change) {
            return true;
        }

        @Override
        public Boolean callChanged(CallChanged change) {
            called(change.call());
            return true;
        }

        @Override
        public Boolean announcementChanged(AnnouncementChanged change) {
            AnnouncementState state = change.announcement().state();
            if (state == AnnouncementState.SPOKEN) {
                spoken.add(change.announcement().announcement());
            } else if (state == AnnouncementState.DROPPED || state == AnnouncementState.FAILED) {
                unspoken.add(change.announcement().announcement());
            }
            return true;
        }

        @Override
        public Boolean waitingChanged(WaitingChanged change) {
            waits(change.waiting());
            return true;
        }

        @Override
        public Boolean serviceFiguresChanged(ServiceFiguresChanged change) {
            return true;
        }

        @Override
        public Boolean counterFiguresChanged(CounterFiguresChanged change) {
            return true;
        }

        @Override
        public Boolean deviceChanged(DeviceChanged change) {
            return true;
        }

        @Override
        public Boolean pairingsChanged(PairingsChanged change) {
            return true;
        }

        @Override
        public Boolean kiosksChanged(KiosksChanged change) {
            return true;
        }

        @Override
        public Boolean faultsChanged(FaultsChanged change) {
            return true;
        }

        @Override
        public Boolean overridesChanged(OverridesChanged change) {
            return true;
        }

        @Override
        public Boolean waitingRemoved(WaitingRemoved change) {
            // Desks are told before queues: who was called is at his desk by now.
            if (atDesk.values().stream().noneMatch(turn -> turn.leg().equals(change.leg()))) {
                ends.leftQueue(change.leg(), dayClosed);
            }
            return true;
        }

        @Override
        public Boolean heldChanged(HeldChanged change) {
            learn(change.held().visit(), change.held().ticket());
            return true;
        }

        @Override
        public Boolean heldRemoved(HeldRemoved change) {
            return true;
        }

        @Override
        public Boolean deskChanged(DeskChanged change) {
            desk(change.desk());
            return true;
        }
    }

    private void waits(WaitingView view) {
        learn(view.visit(), view.ticket());
        ends.waits(view);
    }

    private void learn(String visit, String ticket) {
        String number = numberOfVisit.putIfAbsent(visit, ticket);
        if (number != null && !number.equals(ticket)) {
            violations.add("visit " + visit + " changed its number");
        }
        String other = visitOfNumber.putIfAbsent(ticket, visit);
        if (other != null && !other.equals(visit)) {
            violations.add("number " + ticket + " was given twice");
        }
    }

    private void called(CallView view) {
        callsOfTurn.merge(view.turn(), view.calls(), Math::max);
    }

    private void desk(DeskView view) {
        TurnView now = view.turn();
        TurnView before = now == null ? atDesk.remove(view.counter()) : atDesk.put(view.counter(), now);
        if (before != null && (now == null || !now.turn().equals(before.turn()))) {
            ends.leftDesk(before, dayClosed);
        }
        if (now != null) {
            // Called between two looks, he was never seen waiting.
            learn(now.visit(), now.ticket());
            ends.atDesk(now);
            atDesk.forEach((counter, turn) -> {
                if (!counter.equals(view.counter()) && turn.visit().equals(now.visit())) {
                    violations.add("visitor " + now.ticket() + " at " + counter + " and " + view.counter());
                }
            });
        }
    }

    synchronized int issued() {
        return numberOfVisit.size();
    }

    synchronized Set<String> numbers() {
        return Set.copyOf(visitOfNumber.keySet());
    }

    synchronized int called() {
        return callsOfTurn.size();
    }

    synchronized int recalled() {
        return callsOfTurn.values().stream().mapToInt(calls -> calls - 1).sum();
    }

    synchronized int ended(LegEnds.End how) {
        return ends.count(how);
    }

    synchronized int undone() {
        return ends.undone();
    }

    synchronized int spoken() {
        return spoken.size();
    }

    synchronized int notSpoken() {
        return unspoken.size();
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }
}
