package id.satuatap.counter.template;

import id.satuatap.paper.PaperLayout;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A layout that is being changed, and the ways back and forth. Confined to the FX thread. */
final class Drafts {
    private static final int STEPS_MAX = 200;

    private final Deque<PaperLayout> before = new ArrayDeque<>();
    private final Deque<PaperLayout> after = new ArrayDeque<>();
    private PaperLayout now;
    private @Nullable String stroke;

    Drafts(PaperLayout first) {
        this.now = first;
    }

    PaperLayout now() {
        return now;
    }

    /**
     * Another layout.
     *
     * @param kind what is being typed: as long as it is the same, one way back leads to before all of it; null for a step
     *     of its own
     */
    void change(PaperLayout next, @Nullable String kind) {
        if (next.equals(now)) {
            return;
        }
        if (kind == null || !kind.equals(stroke)) {
            before.push(now);
            if (before.size() > STEPS_MAX) {
                before.removeLast();
            }
        }
        stroke = kind;
        after.clear();
        now = next;
    }

    /** Another beginning: nothing leads back before it. */
    void begin(PaperLayout first) {
        before.clear();
        after.clear();
        stroke = null;
        now = first;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            after.push(now);
            now = before.pop();
            stroke = null;
        }
    }

    void redo() {
        if (canRedo()) {
            before.push(now);
            now = after.pop();
            stroke = null;
        }
    }
}
