package id.satuatap.counter.reports;

import org.jspecify.annotations.Nullable;

/**
 * What is going on for somebody who asked for a report. Immutable.
 *
 * @param order what was asked for; null when nothing is going on
 * @param seconds how long the server has been asked
 * @param writing whether it is made and being written
 */
record Work(@Nullable Order order, long seconds, boolean writing) {
    static final Work NONE = new Work(null, 0, false);

    static Work making(Order order) {
        return new Work(order, 0, false);
    }

    static Work writing(Order order) {
        return new Work(order, 0, true);
    }

    Work aSecondLater() {
        return new Work(order, seconds + 1, writing);
    }

    boolean busy() {
        return order != null;
    }
}
