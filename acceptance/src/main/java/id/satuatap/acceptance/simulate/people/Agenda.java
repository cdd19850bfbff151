package id.satuatap.acceptance.simulate.people;

import java.time.Instant;
import java.util.PriorityQueue;

/** What will be done when, in true time; what is due together is done in the order of planning. Confined to one thread. */
final class Agenda {
    private record Task(long atMillis, long order, Runnable deed) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return atMillis != other.atMillis
                    ? Long.compare(atMillis, other.atMillis)
                    : Long.compare(order, other.order);
        }
    }

    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private long nowMillis;
    private long planned;

    Agenda(Instant now) {
        this.nowMillis = now.toEpochMilli();
    }

    Instant now() {
        return Instant.ofEpochMilli(nowMillis);
    }

    /** What should have been done before is done now. */
    void at(long atMillis, Runnable deed) {
        tasks.add(new Task(Math.max(atMillis, nowMillis), planned++, deed));
    }

    /** Does the next deed, if one is due before the end; else goes to the end. */
    boolean next(Instant end) {
        Task next = tasks.peek();
        if (next == null || next.atMillis() >= end.toEpochMilli()) {
            nowMillis = end.toEpochMilli();
            return false;
        }
        tasks.remove();
        nowMillis = next.atMillis();
        next.deed().run();
        return true;
    }
}
