package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.client.LinkState.Phase;
import id.satuatap.protocol.error.ErrorCode;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe; all it does and tells happens on its one thread {@code hall-feed}. Follows the hall for one app: a
 * snapshot, then frames; a gap or a resync leads to a new snapshot, silence to a reconnect, with full jitter, to the
 * next address.
 */
public final class HallFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HallFeed.class);
    private static final int CHECKS_IN_A_SILENCE = 6;

    private final LanClient client;
    private final ClientTimings timings;
    private final Backoff backoff;
    private final HallListeners listeners;
    private final Consumer<RuntimeException> defects;
    private final ScheduledThreadPoolExecutor thread = LanThreads.timer("hall-feed");

    private final StreamMessage.Cases<Boolean> steps = new StreamMessage.Cases<>() {
        @Override
        public Boolean hello(Hello hello) {
            return greeted(hello);
        }

        @Override
        public Boolean frame(Frame frame) {
            return followed(frame);
        }

        @Override
        public Boolean resync(Resync resync) {
            return startOver(resync.reason());
        }
    };

    private final Losses losses = new Losses();

    private @Nullable StreamSocket current;
    private @Nullable ScheduledFuture<?> pending;
    private long attempt;
    private URI address;
    private long lastHeardNanos;
    private boolean snapshotNeeded = true;
    private long newestEpoch;
    private @Nullable Instant lastKnown;
    private volatile boolean closed;
    private volatile LinkState link;
    private volatile @Nullable HallProjection hall;

    public HallFeed(LanClient client, RandomGenerator random, ClientTimings timings) {
        this(client, random, timings, defect -> LOG.error("Defect in the hall feed", defect));
    }

    HallFeed(LanClient client, RandomGenerator random, ClientTimings timings, Consumer<RuntimeException> defects) {
        this.defects = defects;
        this.client = client;
        this.timings = timings;
        this.backoff = new Backoff(random, timings);
        this.address = client.addresses().current();
        this.link = new LinkState(Phase.CONNECTING, client.clock().instant(), null, null);
        this.listeners = new HallListeners();
    }

    /** Begins to follow the hall; call it once. */
    public void start() {
        long checkMillis = Math.max(1, timings.silenceMillis() / CHECKS_IN_A_SILENCE);
        thread.execute(guarded(this::connect));
        var unused =
                thread.scheduleWithFixedDelay(guarded(this::watch), checkMillis, checkMillis, TimeUnit.MILLISECONDS);
    }

    /** Tells the listener the link and the hall as they are now, and then everything that happens. */
    public Subscription subscribe(HallListener listener) {
        later(() -> listeners.add(listener, link, hall));
        return () -> later(() -> listeners.remove(listener));
    }

    /** Starts over with a new snapshot, such as after somebody signed in or out: he may see other things. */
    public void refresh() {
        later(() -> startOver("asked for"));
    }

    public LinkState link() {
        return link;
    }

    /** Returns the hall as last known; empty before the first snapshot. */
    public Optional<HallProjection> hall() {
        return Optional.ofNullable(hall);
    }

    /** Ends the following soon, without waiting; the client may be closed right after. */
    @Override
    public void close() {
        closed = true;
        // From within: a shutdown from outside would drop the step that cuts the stream.
        later(() -> {
            drop();
            thread.shutdown();
        });
    }

    private void connect() {
        address = client.addresses().current();
        if (!snapshotNeeded) {
            open();
            return;
        }
        long asking = ++attempt;
        var unused = client.hall()
                .thenAccept(reply -> later(() -> {
                    if (asking == attempt) {
                        reply.match(this::replaced, error -> lost(error.code(), error.message()));
                    }
                }));
    }

    private boolean replaced(Snapshot snapshot) {
        if (!newEnough(snapshot.epoch())) {
            return false;
        }
        HallProjection fresh = HallProjection.of(snapshot);
        hall = fresh;
        snapshotNeeded = false;
        heard(snapshot.time(), snapshot.rate());
        listeners.replaced(fresh);
        open();
        return true;
    }

    private void open() {
        HallProjection known = hall;
        if (known == null) {
            throw new IllegalStateException("A stream is opened after a snapshot");
        }
        StreamSocket opening = new StreamSocket(new StreamSocket.Receiver() {
            @Override
            public void message(StreamSocket from, byte[] body) {
                later(() -> received(from, body));
            }

            @Override
            public void ended(StreamSocket from, String why) {
                later(() -> {
                    if (from == current) {
                        lost(ErrorCode.NO_ANSWER, why);
                    }
                });
            }
        });
        current = opening;
        address = client.addresses().current();
        lastHeardNanos = client.clock().nanoTime();
        WebSocket.Builder builder = client.http()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofMillis(timings.connectMillis()))
                .header(Api.CLIENT_PROTOCOL, Integer.toString(Api.PROTOCOL));
        client.credentials().bearer().ifPresent(token -> builder.header(Api.AUTHORIZATION, "Bearer " + token));
        var unused = builder.buildAsync(streamOf(known), opening).whenComplete((socket, fault) -> {
            if (fault != null) {
                later(() -> notOpened(opening, fault));
            }
        });
    }

    private URI streamOf(HallProjection known) {
        String scheme = "https".equals(address.getScheme()) ? "wss" : "ws";
        return URI.create(scheme + "://" + address.getRawAuthority() + Api.STREAM + "?epoch=" + known.epoch()
                + "&after=" + known.sequence());
    }

    private void notOpened(StreamSocket opening, Throwable fault) {
        if (opening != current) {
            return;
        }
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        if (cause instanceof WebSocketHandshakeException refused) {
            int status = refused.getResponse().statusCode();
            // What was asked for may be what was wrong with it: a sequence or a right that is no more.
            snapshotNeeded |= status / 100 == 4;
            lost(HandshakeStatus.code(status), "stream refused with HTTP " + status);
        } else {
            lost(
                    HttpAttempt.code(cause) == ErrorCode.SERVER_NOT_TRUSTED
                            ? ErrorCode.SERVER_NOT_TRUSTED
                            : ErrorCode.UNREACHABLE,
                    cause.toString());
        }
    }

    private void received(StreamSocket from, byte[] body) {
        if (from != current) {
            return;
        }
        try {
            client.codec().decodeStream(body).match(steps);
        } catch (WireFault foreign) {
            startOver(String.valueOf(foreign.getMessage()));
        } finally {
            from.next();
        }
    }

    private boolean greeted(Hello hello) {
        if (hello.minimumProtocol() > Api.PROTOCOL) {
            return lost(
                    ErrorCode.CLIENT_TOO_OLD, "the server speaks protocol " + hello.minimumProtocol() + " and newer");
        }
        if (!newEnough(hello.epoch())) {
            return false;
        }
        HallProjection known = hall;
        if (known != null && hello.epoch() == known.epoch() && hello.sequence() < known.sequence()) {
            return startOver("the server is at " + hello.sequence() + ", behind " + known.sequence());
        }
        heard(hello.time(), hello.rate());
        return live();
    }

    private boolean followed(Frame frame) {
        HallProjection before = hall;
        if (before == null || !newEnough(frame.epoch())) {
            return false;
        }
        if (!before.follows(frame)) {
            return startOver("a gap before " + frame.epoch() + "/" + frame.from());
        }
        heard(frame.time(), frame.rate());
        HallProjection after = before.apply(frame);
        hall = after;
        backoff.succeeded();
        live();
        if (!frame.changes().isEmpty()) {
            listeners.changed(after, frame.changes());
        } else if (after.sequence() > before.sequence()) {
            listeners.reached(after);
        }
        return true;
    }

    // A server that came back with an older epoch has been replaced by another: what it says is no longer so.
    private boolean newEnough(long epoch) {
        if (epoch < newestEpoch) {
            return lost(ErrorCode.NO_ANSWER, "the server is at epoch " + epoch + ", which is over");
        }
        newestEpoch = epoch;
        return true;
    }

    private void heard(Instant time, double rate) {
        lastHeardNanos = client.clock().nanoTime();
        lastKnown = time;
        client.clock().follow(time, rate);
    }

    private void watch() {
        StreamSocket watched = current;
        if (watched == null) {
            return;
        }
        long silentMillis = TimeUnit.NANOSECONDS.toMillis(client.clock().nanoTime() - lastHeardNanos);
        if (silentMillis > timings.silenceMillis()) {
            lost(ErrorCode.NO_ANSWER, "silent for " + silentMillis + " ms");
        } else if (silentMillis > timings.silenceMillis() / CHECKS_IN_A_SILENCE) {
            watched.probe();
        }
    }

    private boolean startOver(String why) {
        LOG.info("Stream starts over reason={}", why);
        drop();
        snapshotNeeded = true;
        connectLater();
        return false;
    }

    private boolean lost(ErrorCode code, String why) {
        if (losses.logged(code)) {
            LOG.info("Link lost address={} code={} reason={}", address, code, why);
        } else {
            LOG.debug("Link still lost address={} code={} reason={}", address, code, why);
        }
        drop();
        client.addresses().failed(address);
        Phase phase = link.phase() == Phase.CONNECTING ? Phase.CONNECTING : Phase.LOST;
        Instant since = link.phase() == phase ? link.since() : client.clock().instant();
        tell(new LinkState(phase, since, lastKnown, code));
        connectLater();
        return false;
    }

    private boolean live() {
        if (link.phase() != Phase.LIVE) {
            losses.over();
            tell(new LinkState(Phase.LIVE, client.clock().instant(), lastKnown, null));
        }
        return true;
    }

    private void tell(LinkState state) {
        if (!state.equals(link)) {
            link = state;
            listeners.linkChanged(state);
        }
    }

    private void drop() {
        attempt++;
        StreamSocket dropped = current;
        current = null;
        if (dropped != null) {
            dropped.abort();
        }
    }

    private void connectLater() {
        if (pending != null) {
            pending.cancel(false);
        }
        pending = thread.schedule(guarded(this::connect), backoff.nextMillis(), TimeUnit.MILLISECONDS);
    }

    private void later(Runnable step) {
        try {
            thread.execute(guarded(step));
        } catch (RejectedExecutionException closed) {
            LOG.debug("Told after the feed was closed");
        }
    }

    // The thread's boundary: a defect in one step must not end the watch over the link. After closing, the client's
    // threads may be gone before the last step has run.
    private Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException defect) {
                if (closed) {
                    LOG.debug("A step of a closed feed came to nothing", defect);
                } else {
                    defects.accept(defect);
                }
            }
        };
    }
}
