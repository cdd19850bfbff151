package id.satuatap.server.engine;

import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is durable and answered but not yet told. While commands wait, groups are gathered, so that a rush is told once in
 * some milliseconds and not once a flush; nothing waits when nobody does. Confined to the engine's thread.
 */
final class Untold {
    private static final long HELD_MAX_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final List<Commit> commits = new ArrayList<>();
    private long since;

    /** @param nanos the monotonic clock */
    void add(Commit commit, long nanos) {
        if (commits.isEmpty()) {
            since = nanos;
        }
        commits.add(commit);
    }

    /**
     * Everything that is to be told now, as one.
     *
     * @param rush whether more commands, and nothing but commands, wait
     */
    Optional<Commit> take(boolean rush, long nanos) {
        if (commits.isEmpty() || (rush && nanos - since < HELD_MAX_NANOS && !turnsTheDay(last()))) {
            return Optional.empty();
        }
        Commit told = commits.size() == 1 ? last() : merged();
        commits.clear();
        return Optional.of(told);
    }

    private Commit last() {
        return commits.get(commits.size() - 1);
    }

    private Commit merged() {
        List<Recorded> events =
                commits.stream().flatMap(commit -> commit.events().stream()).toList();
        return new Commit(last().epoch(), commits.get(0).from(), last().to(), last().at(), events);
    }

    /** Whoever keeps the state of a morning must see that very state. */
    private static boolean turnsTheDay(Commit commit) {
        return commit.events().stream()
                .map(Recorded::event)
                .anyMatch(event -> event instanceof DayEvent || event instanceof ConfigurationEvent);
    }
}
