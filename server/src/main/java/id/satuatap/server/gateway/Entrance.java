package id.satuatap.server.gateway;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import java.util.Optional;
import java.util.function.Function;

/** Learns from a request who sends it: from the Authorization header alone. Thread-safe. */
public final class Entrance {
    private static final String SCHEME = "bearer ";
    private static final String AUTHORIZATION = "authorization";
    private static final String CLIENT_PROTOCOL = "satu-atap-protocol";

    private final Sessions sessions;
    private final String install;

    /** @param install what a client that is too old should be replaced by */
    public Entrance(Sessions sessions, String install) {
        this.sessions = sessions;
        this.install = install;
    }

    /** Goes on with a caller whose token is good and whose protocol is still spoken, or says what is wrong. */
    <R> R pass(Request request, Function<Caller, R> welcome, Function<Reply, R> refusal) {
        Optional<Reply> old = tooOld(request);
        if (old.isPresent()) {
            return refusal.apply(old.get());
        }
        Optional<Caller> caller = caller(request);
        return caller.isPresent() ? welcome.apply(caller.get()) : refusal.apply(notSignedIn());
    }

    /** Whoever it is, if anybody. */
    Optional<Caller> caller(Request request) {
        return request.header(AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).trim())
                .flatMap(sessions::caller);
    }

    Optional<Reply> tooOld(Request request) {
        return request.header(CLIENT_PROTOCOL)
                .filter(version -> !spoken(version))
                .map(version -> Reply.error(WireError.of(
                        ErrorCode.CLIENT_TOO_OLD, "this protocol is not spoken here any more", "install", install)));
    }

    static Reply notSignedIn() {
        return Reply.error(WireError.of(ErrorCode.NOT_SIGNED_IN, "no token, or one that is not good"));
    }

    static Reply notAllowed() {
        return Reply.error(WireError.of(ErrorCode.NOT_ALLOWED, "the caller may not do or see this"));
    }

    private static boolean spoken(String version) {
        try {
            return Integer.parseInt(version.trim()) >= Api.PROTOCOL_MINIMUM;
        } catch (NumberFormatException nonsense) {
            return false;
        }
    }
}
