package id.satuatap.server.projection;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Waiting visitors whom time alone will make callable, soonest first: those whose paper is not proven yet. Confined to the
 * engine's thread.
 */
final class Ripening {
    private final PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparing(Due::at));

    private record Due(Instant at, LegId leg) {}

    void clear() {
        queue.clear();
    }

    /** Hears of a view as it is told now. Whoever is not callable for another reason is freed by an event, not by time. */
    void note(ScopedChange told, HallState state) {
        if (told.change() instanceof WaitingChanged waiting
                && !waiting.waiting().callable()) {
            WaitingView view = waiting.waiting();
            state.directory()
                    .map(directory ->
                            view.issuedAt().plusMillis(directory.settings().callableAfterMillis()))
                    .ifPresent(at -> queue.add(new Due(at, new LegId(view.leg()))));
        }
    }

    /** Takes out the first whose time has come, at most {@code max}. */
    List<LegId> due(Instant now, int max) {
        List<LegId> due = new ArrayList<>();
        while (due.size() < max && isDue(now)) {
            due.add(queue.remove().leg());
        }
        return due;
    }

    /** Whether there is anybody whose time has come. */
    boolean isDue(Instant now) {
        Due next = queue.peek();
        return next != null && !now.isBefore(next.at());
    }
}
