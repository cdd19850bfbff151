package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.WireCodec;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import id.satuatap.server.projection.HallPicture;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.Sight;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Tells every client what changed, on one thread named {@code publisher}. Thread-safe; no call waits, and no client can
 * make it wait.
 *
 * <p>It keeps the hall as it was told last, so that a snapshot and the stream after it never disagree.
 */
public final class Publisher implements AutoCloseable {
    private final WireCodec codec;
    private final MallTime time;
    private final LongSupplier nanos;
    private final StreamLimits limits;
    private final Greeting greeting;
    private final AtomicBoolean behind = new AtomicBoolean();
    private final PublisherThread thread = new PublisherThread(this::lookAround);

    private final HallPicture picture = new HallPicture();
    private final Ring ring;
    private final SnapshotCache snapshots;
    private final Subscribers subscribers;
    private long lastHeartbeat;

    /** @param nanos the monotonic clock: heartbeats are in real time */
    public Publisher(WireCodec codec, MallTime time, LongSupplier nanos, StreamLimits limits, String appVersion) {
        this.codec = codec;
        this.time = time;
        this.nanos = nanos;
        this.limits = limits;
        this.greeting = new Greeting(codec, time, appVersion, limits.frameBytes());
        this.ring = new Ring(limits.ringChanges());
        this.snapshots = new SnapshotCache(codec, time, nanos);
        this.subscribers = new Subscribers(codec, limits, ring);
    }

    public void start() {
        lastHeartbeat = nanos.getAsLong();
        thread.start();
    }

    /** Takes an update at once. When too many wait it is left out, and {@link #behind()} asks for everything anew. */
    public void publish(HallUpdate update) {
        later(() -> update.match(new Telling()));
    }

    /** Whether an update was left out; asking takes the mark away. */
    public boolean behind() {
        return behind.getAndSet(false);
    }

    /** Sets the mark again: whoever took it could not tell everything anew. */
    public void stillBehind() {
        behind.set(true);
    }

    /** The hall as JSON, as far as the caller sees; fails with {@link RejectedExecutionException} when too much waits. */
    public CompletableFuture<byte[]> snapshot(Sight sight) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        if (!thread.offer(() -> answer.complete(snapshots.json(picture, sight, ring.epoch(), ring.last())))) {
            answer.completeExceptionally(new RejectedExecutionException("the publisher takes nothing now"));
        }
        return answer;
    }

    /** A new stream, to be opened by the web server; empty when there are too many. */
    public Optional<SocketSession> subscribe(Subscription wanted) {
        return streams() >= limits.subscribersMax() ? Optional.empty() : Optional.of(new Subscriber(wanted, this));
    }

    /** Ends the streams of those who may not listen any more, or must begin anew. */
    public void cut(Predicate<Subscription> whose, String reason) {
        later(() -> subscribers.drop(subscriber -> whose.test(subscriber.wanted()), reason));
    }

    /** How many streams are open. */
    public int streams() {
        return subscribers.count();
    }

    /** Says goodbye to everybody and ends the thread. */
    @Override
    public void close() {
        thread.end(() -> subscribers.drop(any -> true, "the server stops"));
    }

    Mailbox mailboxFor(Socket socket) {
        return new Mailbox(socket, limits, nanos);
    }

    void join(Subscriber subscriber) {
        subscribers.expectOne();
        boolean taken = thread.offer(() -> {
            subscribers.add(subscriber);
            greet(subscriber);
        });
        if (!taken) {
            subscribers.missOne();
            subscriber.mailbox().abort();
        }
    }

    void leave(Subscriber subscriber) {
        later(() -> subscribers.remove(subscriber));
    }

    /** What does not fit is made good by the renewal that follows: it begins every stream anew. */
    private void later(Runnable work) {
        if (!thread.offer(work)) {
            behind.set(true);
        }
    }

    private void greet(Subscriber subscriber) {
        greeting.messages(subscriber.wanted(), picture, ring)
                .ifPresentOrElse(
                        messages -> messages.forEach(message -> subscribers.deliver(subscriber, message)), () -> {
                            subscribers.deliver(subscriber, greeting.hello(picture, ring));
                            subscribers.resync(
                                    subscriber,
                                    "the stream does not go back to "
                                            + subscriber.wanted().after());
                        });
    }

    private void lookAround() {
        long now = nanos.getAsLong();
        if (now - lastHeartbeat >= TimeUnit.MILLISECONDS.toNanos(limits.heartbeatMillis())) {
            lastHeartbeat = now;
            subscribers.tidy(now, time.instant());
            HallUpdate.Changed nothing =
                    new HallUpdate.Changed(Math.toIntExact(ring.epoch()), ring.last() + 1, ring.last(), List.of());
            tell(nothing, subscriber -> subscriber.mailbox().idle());
        }
    }

    private void tell(HallUpdate.Changed update, Predicate<Subscriber> whom) {
        FrameWriter writer = new FrameWriter(codec, time, update);
        subscribers.each(whom, subscriber -> writer.frame(subscriber.wanted().sight()));
    }

    private final class Telling implements HallUpdate.Cases<Boolean> {
        @Override
        public Boolean changed(HallUpdate.Changed update) {
            update.changes().forEach(picture::apply);
            ring.add(update);
            snapshots.forget();
            tell(update, any -> true);
            return true;
        }

        @Override
        public Boolean renewed(HallUpdate.Renewed update) {
            picture.replace(update.views());
            ring.restart(update.epoch(), update.sequence());
            snapshots.forget();
            subscribers.resyncAll("everything may have changed");
            return true;
        }
    }
}
