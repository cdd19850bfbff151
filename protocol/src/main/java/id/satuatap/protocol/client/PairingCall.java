package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.Fingerprint;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingView;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Confined to the thread of the pairing, which waits. Calls one server that is not trusted yet. */
final class PairingCall {
    private final HttpCalls calls;
    private final WireCodec codec;
    private final String caFingerprint;

    private PairingCall(HttpCalls calls, WireCodec codec, String caFingerprint) {
        this.calls = calls;
        this.codec = codec;
        this.caFingerprint = caFingerprint;
    }

    /**
     * Calls an address once to see its authority; from then on nobody else is talked to there. Empty when nobody answers.
     *
     * @throws id.satuatap.protocol.field.InvalidFieldException if it is no address, or plain http to another machine
     */
    static Optional<PairingCall> to(String address, WireCodec codec, ClientTimings timings, Executor threads) {
        Addresses one = new Addresses(List.of(address));
        boolean encrypted = "https".equals(one.current().getScheme());
        SeenAuthority seen = new SeenAuthority();
        HttpCalls first = new HttpCalls(http(encrypted ? PinnedTrust.of(seen) : null, timings, threads), one, timings);
        if (first.call("GET", Api.HEALTH, null, Optional.empty()).join().reply().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> fingerprint = seen.fingerprint().map(Fingerprint::hex);
        HttpClient pinned = http(PinnedTrust.context(fingerprint.orElse(null)), timings, threads);
        return Optional.of(new PairingCall(new HttpCalls(pinned, one, timings), codec, fingerprint.orElse("")));
    }

    /** Returns the authority that was seen, in hex; empty on loopback without TLS. */
    String caFingerprint() {
        return caFingerprint;
    }

    Reply<PairingView> ask(PairingRequest request) {
        HttpAttempt attempt = calls.call(
                        "POST", Api.PAIR, codec.encode(WireShape.PAIRING_REQUEST, request), Optional.empty())
                .join();
        return attempt.reply().map(this::read).orElseGet(() -> new Reply.Failed<>(attempt.error()));
    }

    private Reply<PairingView> read(HttpReply reply) {
        WireError garbledOrRefused;
        try {
            if (reply.ok()) {
                return new Reply.Got<>(codec.decode(WireShape.PAIRING, reply.body()));
            }
            garbledOrRefused = reply.error(codec);
        } catch (WireFault garbled) {
            garbledOrRefused = garbled.toError();
        }
        return new Reply.Failed<>(garbledOrRefused);
    }

    private static HttpClient http(@Nullable SSLContext tls, ClientTimings timings, Executor threads) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofMillis(timings.connectMillis()))
                .executor(threads);
        return tls == null ? builder.build() : builder.sslContext(tls).build();
    }
}
