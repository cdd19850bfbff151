package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.Resync;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens, and how one of them is left. Confined to the publisher's thread, but for the count. */
final class Subscribers {
    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);
    private static final Comparator<Subscriber> BOARDS_FIRST =
            Comparator.comparing(subscriber -> !subscriber.wanted().board());

    private final WireCodec codec;
    private final StreamLimits limits;
    private final Ring ring;
    private final AtomicInteger open = new AtomicInteger();
    private final Set<Subscriber> all = new LinkedHashSet<>();
    private List<Subscriber> inOrder = List.of();

    /** Had their last word and may still hold a connection. */
    private final Set<Mailbox> lingering = new LinkedHashSet<>();

    Subscribers(WireCodec codec, StreamLimits limits, Ring ring) {
        this.codec = codec;
        this.limits = limits;
        this.ring = ring;
    }

    /** How many streams are open, and about to be. Any thread. */
    int count() {
        return open.get();
    }

    /** Any thread: counted before it is its turn to be told. */
    void expectOne() {
        open.incrementAndGet();
    }

    /** Any thread: the one that was expected does not come. */
    void missOne() {
        open.decrementAndGet();
    }

    void add(Subscriber expected) {
        all.add(expected);
        sort();
    }

    void remove(Subscriber subscriber) {
        if (all.remove(subscriber)) {
            open.decrementAndGet();
            sort();
        }
    }

    void each(Predicate<Subscriber> which, Function<Subscriber, byte[]> message) {
        inOrder.stream().filter(which).forEach(subscriber -> deliver(subscriber, message.apply(subscriber)));
    }

    void deliver(Subscriber subscriber, byte[] message) {
        if (message.length > limits.frameBytes()) {
            resync(subscriber, "more changed than fits a frame");
        } else if (!subscriber.mailbox().offer(message)) {
            LOG.info("Stream cut reason=too-slow");
            resync(subscriber, "too slow");
        }
    }

    /** Tells one to begin anew, as the last it hears. */
    void resync(Subscriber subscriber, String reason) {
        subscriber.mailbox().end(codec.encodeStream(new Resync(ring.epoch(), ring.last(), reason)), reason);
        leave(subscriber);
    }

    void resyncAll(String reason) {
        List.copyOf(all).forEach(subscriber -> resync(subscriber, reason));
    }

    /** Says goodbye to some. */
    void drop(Predicate<Subscriber> which, String reason) {
        List.copyOf(all).stream().filter(which).forEach(subscriber -> {
            subscriber.mailbox().end(reason);
            leave(subscriber);
        });
    }

    /** Cuts whoever takes nothing any more, forgets whoever is gone, and sends away whose session is over. */
    void tidy(long nowNanos, Instant mallTime) {
        long stall = TimeUnit.MILLISECONDS.toNanos(limits.stallMillis());
        for (Subscriber subscriber : List.copyOf(all)) {
            if (stalled(subscriber.mailbox(), nowNanos, stall)) {
                LOG.info("Stream cut reason=stalled");
                subscriber.mailbox().abort();
                remove(subscriber);
            } else if (subscriber.mailbox().closed()) {
                // It was gone before it had joined, and its goodbye came first.
                remove(subscriber);
            }
        }
        drop(subscriber -> subscriber.wanted().caller().expired(mallTime), "the session is over");
        lingering.removeIf(mailbox -> {
            boolean stuck = stalled(mailbox, nowNanos, stall);
            if (stuck) {
                mailbox.abort();
            }
            return stuck || mailbox.idle();
        });
    }

    private void leave(Subscriber subscriber) {
        remove(subscriber);
        lingering.add(subscriber.mailbox());
    }

    private void sort() {
        inOrder = new ArrayList<>(all);
        inOrder.sort(BOARDS_FIRST);
    }

    private static boolean stalled(Mailbox mailbox, long now, long stall) {
        return mailbox.sendingSinceNanos().orElse(now) < now - stall;
    }
}
