package id.satuatap.server.projection;

import java.util.List;

/** What the engine's side tells the publisher. Immutable. */
public sealed interface HallUpdate {
    <R> R match(Cases<R> cases);

    /**
     * Some things look different.
     *
     * @param from one more than the last told before
     * @param to {@code from - 1} when time alone changed them, or nothing did
     */
    record Changed(int epoch, long from, long to, List<ScopedChange> changes) implements HallUpdate {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.changed(this);
        }
    }

    /** Everything may look different: a catalogue, a new day, the start. */
    record Renewed(int epoch, long sequence, List<ScopedChange> views) implements HallUpdate {
        public Renewed {
            views = List.copyOf(views);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.renewed(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R changed(Changed update);

        R renewed(Renewed update);
    }
}
