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

    private final HttpServerExchange exchange;
    private final int bytesMax;

    BodyReading(HttpServerExchange exchange, int bytesMax) {
        this.exchange = exchange;
        this.bytesMax = bytesMax;
    }

    /** Calls one of the two; a sender who is slower than ten seconds, or goes away, gets nothing. */
    void read(Consumer<byte[]> whole, Runnable tooLarge) {
        String length = exchange.getRequestHeaders().getFirst(Headers.CONTENT_LENGTH);
        if (length != null && exchange.getRequestContentLength() > bytesMax) {
            tooLarge.run();
            return;
        }
        exchange.setMaxEntitySize(Math.max(1, bytesMax));
        XnioExecutor.Key limit = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), BODY_SECONDS_MAX, TimeUnit.SECONDS);
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
