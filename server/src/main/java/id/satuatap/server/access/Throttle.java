package id.satuatap.server.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets nobody guess for long: each key has a bucket of failures that refills slowly. Thread-safe. Keys are bounded; the one
 * not seen for longest is forgotten.
 */
public final class Throttle {
    private static final int KEYS_MAX = 10_000;

    private final LongSupplier nanos;
    private final int failuresMax;
    private final double nanosAFailure;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS_MAX;
        }
    };

    /**
     * @param failuresMax at once
     * @param refillSeconds until one of them is forgiven
     */
    public Throttle(LongSupplier nanos, int failuresMax, long refillSeconds) {
        this.nanos = nanos;
        this.failuresMax = failuresMax;
        this.nanosAFailure = TimeUnit.SECONDS.toNanos(refillSeconds);
    }

    /** Seconds until the key may try again; empty when it may now. */
    public synchronized OptionalLong waitSeconds(String key) {
        Bucket bucket = buckets.get(key);
        double left = bucket == null ? failuresMax : left(bucket);
        return left >= 1
                ? OptionalLong.empty()
                : OptionalLong.of(1 + (long) ((1 - left) * nanosAFailure / TimeUnit.SECONDS.toNanos(1)));
    }

    public synchronized void failed(String key) {
        Bucket bucket = buckets.get(key);
        double left = bucket == null ? failuresMax : left(bucket);
        buckets.put(key, new Bucket(Math.max(0, left - 1), nanos.getAsLong()));
    }

    public synchronized void succeeded(String key) {
        buckets.remove(key);
    }

    private double left(Bucket bucket) {
        return Math.min(failuresMax, bucket.left() + (nanos.getAsLong() - bucket.at()) / nanosAFailure);
    }

    private record Bucket(double left, long at) {}
}
