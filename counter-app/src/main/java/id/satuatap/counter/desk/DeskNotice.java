package id.satuatap.counter.desk;

import id.satuatap.counter.link.Saying;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What the officer is told, and what would help.
 *
 * @param saying the words
 * @param offer an action to take in place; absent for none
 */
public record DeskNotice(Saying saying, @Nullable DeskAction offer) {
    /** The action to take in place. */
    public Optional<DeskAction> offered() {
        return Optional.ofNullable(offer);
    }
}
