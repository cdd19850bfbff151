package id.satuatap.server.access;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import id.satuatap.server.vault.VaultNotes;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forgets what officers wrote about a visitor as soon as nobody needs it: when the leg that it came with has ended, at the
 * day's close, and at a start, when a crash left a note that no leg knows. Called on the engine's thread; the vault is
 * changed on another.
 */
public final class NotesWatch implements CommitListener {
    private final VaultNotes notes;
    private final Executor vaultWork;

    public NotesWatch(VaultNotes notes, Executor vaultWork) {
        this.notes = notes;
        this.vaultWork = vaultWork;
    }

    @Override
    public void committed(Commit commit, HallState state) {
        if (notes.isEmpty()) {
            return;
        }
        if (commit.events().stream().map(Recorded::event).anyMatch(DayEvent.class::isInstance)) {
            Set<String> needed =
                    references(state.legs().stream().filter(leg -> !leg.state().ended()));
            vaultWork.execute(() -> notes.keepOnly(needed));
            return;
        }
        Set<String> over = references(commit.events().stream()
                .map(Recorded::event)
                .filter(TurnEvent.class::isInstance)
                .flatMap(event -> state.turn(((TurnEvent) event).turn()).stream())
                .map(Turn::leg)
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> leg.state().ended()));
        if (!over.isEmpty()) {
            vaultWork.execute(() -> notes.erase(over));
        }
    }

    private static Set<String> references(Stream<Leg> legs) {
        return legs.flatMap(leg -> Stream.ofNullable(leg.noteRef())).collect(Collectors.toSet());
    }
}
