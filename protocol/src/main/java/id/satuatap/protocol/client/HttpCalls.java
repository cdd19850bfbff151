package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Thread-safe. One HTTP exchange at a time of asking, with the address of the moment; no repeats. */
final class HttpCalls {
    private static final int UNAVAILABLE = 503;
    private static final int STALLED_BODY_MILLIS = 500;

    private final HttpClient http;
    private final Addresses addresses;
    private final ClientTimings timings;

    HttpCalls(HttpClient http, Addresses addresses, ClientTimings timings) {
        this.http = http;
        this.addresses = addresses;
        this.timings = timings;
    }

    /** Makes the call; the future never fails, and a fault or a 503 goes on to the next address. */
    CompletableFuture<HttpAttempt> call(String method, String path, byte @Nullable [] body, Optional<String> token) {
        return call(method, path, body, token, timings.answerMillis());
    }

    /** The same for what takes longer than other calls. */
    CompletableFuture<HttpAttempt> call(
            String method, String path, byte @Nullable [] body, Optional<String> token, int answerMillis) {
        URI address = addresses.current();
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMillis(answerMillis))
                .header("Accept", "application/json")
                .header(Api.CLIENT_PROTOCOL, Integer.toString(Api.PROTOCOL))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        token.ifPresent(value -> request.header(Api.AUTHORIZATION, "Bearer " + value));
        // The request's own timeout ends with the answer's head: a server may freeze while it sends the body.
        return sent(request.build())
                .orTimeout(answerMillis + STALLED_BODY_MILLIS, TimeUnit.MILLISECONDS)
                .handle((response, fault) -> {
                    if (fault != null || response.statusCode() == UNAVAILABLE) {
                        addresses.failed(address);
                    }
                    return fault == null
                            ? HttpAttempt.of(new HttpReply(response.statusCode(), response.body()))
                            : HttpAttempt.failed(fault);
                });
    }

    /** A client that was closed a moment ago has no threads any more: that is a call that failed, like any other. */
    private CompletableFuture<HttpResponse<byte[]>> sent(HttpRequest request) {
        try {
            return http.sendAsync(request, BodyHandlers.ofByteArray());
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }
}
