package id.satuatap.server.projection;

import id.satuatap.protocol.change.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Makes snapshots of views, cut to what a caller may see. Stateless. */
public final class Snapshots {
    private Snapshots() {}

    /** @param views the mall's among them */
    public static Snapshot of(
            Collection<ScopedChange> views, Sight sight, long epoch, long sequence, Instant time, double rate) {
        List<ScopedChange> visible =
                views.stream().filter(view -> sight.sees(view.audience())).toList();
        return ViewLists.of(visible).snapshot(epoch, sequence, time, rate);
    }
}
