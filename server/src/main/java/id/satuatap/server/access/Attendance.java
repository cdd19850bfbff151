package id.satuatap.server.access;

import id.satuatap.hall.id.DeviceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which devices follow the hall, since when and from where. Thread-safe; it holds paired devices alone, and begins anew with
 * each start of the server.
 */
public final class Attendance {
    private final InstantSource time;
    private final Map<DeviceId, Entry> entries = new HashMap<>();
    private boolean changed;

    public Attendance(InstantSource time) {
        this.time = time;
    }

    /**
     * What is known of a device. Immutable.
     *
     * @param connected whether it is there now
     * @param since when it came, or left
     * @param address from where it was connected
     */
    public record Seen(boolean connected, Instant since, String address) {}

    private record Entry(int streams, Instant since, String address) {}

    /** A stream of the device is open. It may have several at once while one takes the place of another. */
    public synchronized void came(DeviceId device, String address) {
        Entry before = entries.get(device);
        int streams = before == null ? 0 : before.streams();
        Instant since = before == null || streams == 0 ? time.instant() : before.since();
        entries.put(device, new Entry(streams + 1, since, address));
        changed = true;
    }

    /** One of its streams has ended. */
    public synchronized void left(DeviceId device) {
        Entry before = entries.get(device);
        if (before != null && before.streams() > 0) {
            int streams = before.streams() - 1;
            entries.put(device, new Entry(streams, streams > 0 ? before.since() : time.instant(), before.address()));
            changed = true;
        }
    }

    /** Empty for a device that was not seen since the start. */
    public synchronized Optional<Seen> of(DeviceId device) {
        return Optional.ofNullable(entries.get(device))
                .map(entry -> new Seen(entry.streams() > 0, entry.since(), entry.address()));
    }

    /** Whether anybody came or left; asking takes the mark away. */
    synchronized boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
