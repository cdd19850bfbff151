package id.satuatap.hall.estimate;

/**
 * How long visitors of one service keep a counter busy: a count, a sum and a sum of squares, in whole seconds. Immutable; of
 * the same size however many it has seen.
 *
 * <p>It is robust because what goes in was cut at some multiple of the service's standard, and because
 * {@link #atMost} lets old days weigh no more than a few.
 */
public record CounterTimes(long count, long seconds, long squares) {
    public static final CounterTimes NONE = new CounterTimes(0, 0, 0);

    /** As if so many visitors had been seen, scattered by half around a mean. */
    public static CounterTimes supposed(long count, long meanSeconds) {
        return new CounterTimes(count, count * meanSeconds, count * (meanSeconds * meanSeconds * 5 / 4));
    }

    public CounterTimes plus(long oneSeconds) {
        return new CounterTimes(count + 1, seconds + oneSeconds, squares + oneSeconds * oneSeconds);
    }

    public CounterTimes plus(CounterTimes other) {
        return new CounterTimes(count + other.count, seconds + other.seconds, squares + other.squares);
    }

    /** The same mean and scatter with the weight of so many visitors at most. */
    public CounterTimes atMost(long weight) {
        return count <= weight ? this : new CounterTimes(weight, seconds * weight / count, squares / count * weight);
    }

    /** 0 for nobody. */
    public long meanSeconds() {
        return count == 0 ? 0 : seconds / count;
    }

    /** In square seconds; 0 for nobody. */
    public long variance() {
        long mean = meanSeconds();
        return count == 0 ? 0 : Math.max(0, squares / count - mean * mean);
    }
}
