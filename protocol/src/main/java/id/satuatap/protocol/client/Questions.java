package id.satuatap.protocol.client;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Thread-safe. Calls that may be made twice, since they only ask or do no harm, and their answers in the protocol's shapes. */
final class Questions {
    /** A report is made, and a catalogue read, while its asker waits. */
    private static final int LONG_MILLIS = 60_000;

    private final HttpCalls calls;
    private final Credentials credentials;
    private final WireCodec codec;

    /** What an answer's bytes say. */
    interface Decoding<T> {
        T decode(byte[] body) throws WireFault;
    }

    Questions(HttpCalls calls, Credentials credentials, WireCodec codec) {
        this.calls = calls;
        this.credentials = credentials;
        this.codec = codec;
    }

    <T> CompletableFuture<Reply<T>> get(String path, WireShape<T> shape) {
        return twice("GET", path, null, credentials.bearer()).thenApply(reply -> read(reply, shape));
    }

    // A pooled connection may be dead without anybody knowing: the first call after a long pause then fails.
    CompletableFuture<Reply<HttpReply>> twice(
            String method, String path, byte @Nullable [] body, Optional<String> token) {
        return calls.call(method, path, body, token)
                .thenCompose(attempt -> attempt.reply().isPresent()
                        ? CompletableFuture.completedFuture(attempt)
                        : calls.call(method, path, body, token))
                .thenApply(this::reply);
    }

    /** Once, for an answer that takes its time. */
    CompletableFuture<Reply<HttpReply>> patiently(String method, String path, byte @Nullable [] body) {
        return calls.call(method, path, body, credentials.bearer(), LONG_MILLIS).thenApply(this::reply);
    }

    <T> Reply<T> read(Reply<HttpReply> reply, WireShape<T> shape) {
        return read(reply, body -> codec.decode(shape, body));
    }

    <T> Reply<T> read(Reply<HttpReply> reply, Decoding<T> decoding) {
        return reply.match(
                got -> {
                    try {
                        return new Reply.Got<>(decoding.decode(got.body()));
                    } catch (WireFault garbled) {
                        return new Reply.Failed<>(garbled.toError());
                    }
                },
                Reply.Failed::new);
    }

    private Reply<HttpReply> reply(HttpAttempt attempt) {
        return attempt.reply().map(this::reply).orElseGet(() -> new Reply.Failed<>(attempt.error()));
    }

    private Reply<HttpReply> reply(HttpReply reply) {
        return reply.ok() ? new Reply.Got<>(reply) : new Reply.Failed<>(reply.error(codec));
    }
}
