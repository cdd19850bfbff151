package id.satuatap.server.querymodel.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody sat at a counter. Immutable. Nobody knows while one of the sessions goes on: then there is no figure,
 * which is not 0.
 *
 * @param openMillis breaks included; null while a session goes on
 * @param pausedMillis of those, on a break; null likewise
 */
record Presence(@Nullable Long openMillis, @Nullable Long pausedMillis) {
    private static final Presence GOES_ON = new Presence(null, null);

    static Presence of(List<CountedSession> sessions) {
        long open = 0;
        long paused = 0;
        for (CountedSession session : sessions) {
            Long lasted = session.openMillis();
            if (lasted == null) {
                return GOES_ON;
            }
            open += lasted;
            paused += session.pausedMillis();
        }
        return new Presence(open, paused);
    }
}
