package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.run.Beginning;
import id.satuatap.acceptance.simulate.run.Input;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one seed. Immutable.
 *
 * @param broken null when every promise held
 */
public record Outcome(long seed, Totals totals, @Nullable Broken broken) {
    /**
     * A promise that broke, and the way there. Immutable.
     *
     * @param beginning the morning of the day on which it broke
     * @param inputs everything since then
     */
    public record Broken(Violation violation, Beginning beginning, List<Input> inputs) {
        public Broken {
            inputs = List.copyOf(inputs);
        }
    }

    public Optional<Broken> whatBroke() {
        return Optional.ofNullable(broken);
    }
}
