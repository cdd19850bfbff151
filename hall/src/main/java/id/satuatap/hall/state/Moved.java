package id.satuatap.hall.state;

import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody waited before a supervisor moved him. Immutable.
 *
 * @param service for which he waited
 * @param place his place there, which is his again when the move is taken back
 * @param overtaken how often priority had overtaken him there
 * @param waitsSince when his wait began: it goes on, whatever service it is for
 * @param back the move that this one takes back, null when it takes none back
 */
public record Moved(
        ServiceCode service,
        Place place,
        int overtaken,
        Instant waitsSince,
        @Nullable Moved back) {
    /** Without what it took back itself. */
    Moved alone() {
        return new Moved(service, place, overtaken, waitsSince, null);
    }
}
