package id.satuatap.acceptance.simulate.invariant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first thing that an invariant found wrong within a step. Confined to one thread. */
final class Finding {
    private @Nullable String first;

    void wrongIf(boolean wrong, String what, Object about) {
        if (wrong) {
            wrong(what, about);
        }
    }

    /** For what is costly to say: most steps find nothing. */
    void wrong(String what, Object about) {
        if (first == null) {
            first = what + " " + about;
        }
    }

    Optional<String> take() {
        Optional<String> found = Optional.ofNullable(first);
        first = null;
        return found;
    }
}
