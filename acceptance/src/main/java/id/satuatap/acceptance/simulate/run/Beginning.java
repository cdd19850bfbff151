package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From where a history can be played again. Immutable.
 *
 * @param morning the state, null for an empty hall
 * @param now the true time
 * @param clockOffMillis how far the machine's clock is ahead of it
 * @param mall the hall's time
 */
public record Beginning(@Nullable Morning morning, Instant now, long clockOffMillis, Instant mall) {
    /** An empty hall and a right clock. */
    public static Beginning empty(Instant now) {
        return new Beginning(null, now, 0, now);
    }

    HallState state() {
        return morning == null ? new HallState() : morning.begin();
    }
}
