package id.satuatap.devices.voice;

/** Where a call sends the visitor: a counter with a number, or one with a recorded name; immutable. */
public sealed interface CounterLabel {

    /** The answer of the case that this label is. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of counter. */
    interface Cases<R> {
        R numbered(Numbered label);

        R named(Named label);
    }

    /**
     * A counter known by its label on the wall, spoken after "loket".
     *
     * @param label letters and digits, "3", "12", "4K"; anything else in it is silent
     */
    record Numbered(String label) implements CounterLabel {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbered(this);
        }
    }

    /**
     * A counter with a clip of its own that says its whole name, "loket prioritas".
     *
     * @param clipKey key of the clip in the voice pack, "counter-priority"
     */
    record Named(String clipKey) implements CounterLabel {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }
}
