package id.satuatap.counter.desk;

import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. All that a desk shows at one moment, and what may be done now and why not.
 *
 * @param person who sits here
 * @param desk the counter; absent before the hall is known
 * @param waiting who waits for it, longest first
 * @param held who is on hold at the agency, who is expected first comes first
 * @param missed who missed his call here and may come back
 * @param outage why and since when the agency's work stands still; null while it goes on
 * @param ended who was finished here last; absent for nobody, or once another was called
 * @param link whether this is true now
 * @param busy a command is on its way
 * @param settling what may be done has changed just now: a press on the screen was meant for what was there before
 */
public record DeskScene(
        String person,
        @Nullable DeskView desk,
        List<WaitingRow> waiting,
        List<HeldView> held,
        List<Missed> missed,
        @Nullable OutageView outage,
        @Nullable Ended ended,
        LinkState link,
        boolean busy,
        boolean settling) {

    public DeskScene {
        waiting = List.copyOf(waiting);
        held = List.copyOf(held);
        missed = List.copyOf(missed);
    }

    /** How the counter stands. */
    public Standing standing() {
        if (desk == null || desk.state() == CounterState.CLOSED || !person.equals(desk.officer())) {
            return Standing.NOT_MINE;
        }
        TurnView turn = desk.turn();
        if (turn != null) {
            return turn.state() == TurnState.SERVING ? Standing.SERVING : Standing.CALLED;
        }
        return desk.state() == CounterState.PAUSED ? Standing.PAUSED : Standing.FREE;
    }

    /** Whether the agency's work stands still, so that nobody is called. */
    public boolean frozen() {
        return outage != null;
    }

    /** Who is here. */
    public Optional<TurnView> turn() {
        return Optional.ofNullable(desk).flatMap(known -> Optional.ofNullable(known.turn()));
    }

    /** Whether the same turn is here, or nobody in both. */
    boolean sameVisitorAs(DeskScene other) {
        return turn().map(TurnView::turn).equals(other.turn().map(TurnView::turn));
    }

    /** Whether what is shown is true now. */
    public boolean live() {
        return link.phase() == LinkState.Phase.LIVE;
    }

    /** The one thing most officers do next. */
    public DeskAction primary() {
        return switch (standing()) {
            case FREE, NOT_MINE -> DeskAction.CALL_NEXT;
            case PAUSED -> DeskAction.RESUME;
            case CALLED -> startsByItself() ? whenDone() : DeskAction.START;
            case SERVING -> whenDone();
        };
    }

    /** Why an action cannot be done now; empty when it can. */
    public Optional<Hindrance> hindrance(DeskAction action) {
        if (!live()) {
            return Optional.of(Hindrance.LINK_LOST);
        }
        if (standing() == Standing.NOT_MINE) {
            return Optional.of(Hindrance.NOT_MINE);
        }
        return busy ? Optional.of(Hindrance.BUSY) : Optional.ofNullable(hindered(action));
    }

    /** Whether the leg waits here or is on hold, so that it has not ended. */
    boolean expects(String leg) {
        return held.stream().anyMatch(each -> each.leg().equals(leg))
                || waiting.stream().anyMatch(each -> each.leg().equals(leg));
    }

    /** How many may come back to this counter without a call: those on hold, and who missed his call here. */
    int comingBack() {
        return held.size() + (frozen() ? 0 : missed.size());
    }

    /** How many should be back by now. */
    public long overdue(Instant now) {
        return held.stream().filter(each -> each.until().isBefore(now)).count();
    }

    /** Whether a called visitor counts as served without a press of its own. */
    public boolean startsByItself() {
        return desk != null && desk.startsByItself();
    }

    /** Whether calling next finishes the visitor who is here. */
    public boolean finishesAndCalls() {
        return desk != null && desk.finishesAndCalls();
    }

    private DeskAction whenDone() {
        return finishesAndCalls() && !frozen() ? DeskAction.CALL_NEXT : DeskAction.FINISH;
    }

    private @Nullable Hindrance hindered(DeskAction action) {
        Standing standing = standing();
        boolean here = standing == Standing.CALLED || standing == Standing.SERVING;
        boolean finishable = standing == Standing.SERVING || (standing == Standing.CALLED && startsByItself());
        return switch (action) {
            case CALL_NEXT -> {
                if (standing == Standing.PAUSED) {
                    yield Hindrance.PAUSED;
                }
                if (frozen()) {
                    yield Hindrance.FROZEN;
                }
                if (!here || (finishable && finishesAndCalls())) {
                    yield null;
                }
                yield finishable ? Hindrance.FINISH_FIRST : Hindrance.START_FIRST;
            }
            case RECALL, START, NOT_PRESENT -> {
                if (standing == Standing.SERVING) {
                    yield Hindrance.SERVING_ALREADY;
                }
                yield here ? null : Hindrance.NOBODY_HERE;
            }
            case FINISH -> {
                if (!here) {
                    yield Hindrance.NOBODY_HERE;
                }
                yield finishable ? null : Hindrance.START_FIRST;
            }
            case TRANSFER -> here ? null : Hindrance.NOBODY_HERE;
            case UNDO -> here || (standing == Standing.FREE && ended != null) ? null : Hindrance.NOBODY_HERE;
            case HOLD -> {
                if (here) {
                    yield standing == Standing.SERVING ? null : Hindrance.START_FIRST;
                }
                if (standing == Standing.PAUSED) {
                    yield Hindrance.PAUSED;
                }
                yield comingBack() == 0 ? Hindrance.NOBODY_HELD : null;
            }
            case CANCEL -> {
                if (standing == Standing.SERVING) {
                    yield Hindrance.SERVING_ALREADY;
                }
                yield here ? null : Hindrance.NOBODY_HERE;
            }
            case PAUSE -> standing == Standing.PAUSED ? Hindrance.PAUSED : beforeLeaving(here);
            case RESUME -> standing == Standing.PAUSED ? null : Hindrance.NOT_PAUSED;
            case CLOSE -> beforeLeaving(here);
        };
    }

    private static @Nullable Hindrance beforeLeaving(boolean here) {
        return here ? Hindrance.FINISH_FIRST : null;
    }
}
