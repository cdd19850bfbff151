package id.satuatap.server.gateway.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Reads one body within a limit of bytes and of time, without a waiting thread. Confined to the exchange's I/O thread. */
final class BodyReading {
    private static final long BODY_SECONDS_MAX = 10;
    /**
     * A body that is too large is still taken from the wire up to here: an answer before would meet the rest of the body, and
     * the sender's system would throw the answer away with the connection.
     */
    private static final long SWALLOWED_BYTES_MAX = 1024 * 1024;

    private final HttpServerExchange exchange;
    private final int bytesMax;

    BodyReading(HttpServerExchange exchange, int bytesMax) {
        this.exchange = exchange;
        this.bytesMax = bytesMax;
    }

    /** Calls one of the two; a sender who is slower than ten seconds, or goes away, gets nothing. */
    void read(Consumer<byte[]> whole, Runnable tooLarge) {
        String given = exchange.getRequestHeaders().getFirst(Headers.CONTENT_LENGTH);
        long length = given == null ? 0 : exchange.getRequestContentLength();
        if (length > Math.max(bytesMax, SWALLOWED_BYTES_MAX)) {
            tooLarge.run();
            return;
        }
        exchange.setMaxEntitySize(Math.max(1, Math.max(bytesMax, length)));
        XnioExecutor.Key limit = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), BODY_SECONDS_MAX, TimeUnit.SECONDS);
        if (length > bytesMax) {
            swallow(limit, tooLarge);
        } else {
            keep(limit, whole, tooLarge);
        }
    }

    private void swallow(XnioExecutor.Key limit, Runnable then) {
        exchange.getRequestReceiver()
                .receivePartialBytes(
                        (any, part, last) -> {
                            if (last) {
                                limit.remove();
                                then.run();
                            }
                        },
                        (any, gone) -> {
                            limit.remove();
                            then.run();
                        });
    }

    private void keep(XnioExecutor.Key limit, Consumer<byte[]> whole, Runnable tooLarge) {
        exchange.getRequestReceiver()
                .receiveFullBytes(
                        (any, body) -> {
                            limit.remove();
                            if (body.length > bytesMax) {
                                tooLarge.run();
                            } else {
                                whole.accept(body);
                            }
                        },
                        (any, failure) -> {
                            limit.remove();
                            // Undertow says "too big" and "gone" alike; whoever is gone does not hear the answer.
                            tooLarge.run();
                        });
    }
}
