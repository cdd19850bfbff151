package id.satuatap.server.gateway;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.SignInDesk;
import id.satuatap.server.access.SignInOutcome;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** People come and go. Thread-safe. */
public final class SessionEndpoint implements Endpoint {
    private static final int NO_CONTENT = 204;

    private final Entrance entrance;
    private final SignInDesk desk;
    private final Sessions sessions;
    private final Publisher publisher;
    private final WireCodec codec;
    private final Executor vaultWork;

    public SessionEndpoint(
            Entrance entrance,
            SignInDesk desk,
            Sessions sessions,
            Publisher publisher,
            WireCodec codec,
            Executor vaultWork) {
        this.entrance = entrance;
        this.desk = desk;
        this.sessions = sessions;
        this.publisher = publisher;
        this.codec = codec;
        this.vaultWork = vaultWork;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("POST", Api.SESSIONS, Api.REQUEST_BYTES_MAX, this::begin)
                .on("DELETE", Api.SESSIONS, 0, this::end);
    }

    /**
     * A device's token may come along, and names the PC. Without any, or with a token that is not good, only somebody on
     * this machine may sign in.
     */
    private CompletionStage<Reply> begin(Request request) {
        Optional<Reply> old = entrance.tooOld(request);
        if (old.isPresent()) {
            return CompletableFuture.completedFuture(old.get());
        }
        Optional<Caller> caller = entrance.caller(request);
        if (caller.isEmpty() && !request.peer().isLoopbackAddress()) {
            return CompletableFuture.completedFuture(Entrance.notSignedIn());
        }
        try {
            SignIn asked = codec.decode(WireShape.SIGN_IN, request.body());
            DeviceId device = caller.map(Caller::device).orElse(null);
            return desk.signIn(asked, device, request.peer().getHostAddress()).thenApply(this::reply);
        } catch (WireFault fault) {
            return CompletableFuture.completedFuture(Reply.error(fault.toError()));
        }
    }

    private Reply reply(SignInOutcome outcome) {
        return outcome.match(new SignInOutcome.Cases<>() {
            @Override
            public Reply admitted(SignInOutcome.Admitted admitted) {
                return Reply.json(codec.encode(WireShape.SESSION, admitted.session()));
            }

            @Override
            public Reply denied(SignInOutcome.Denied denied) {
                return Reply.error(denied.error());
            }
        });
    }

    private CompletionStage<Reply> end(Request request) {
        return entrance.pass(
                request,
                caller -> CompletableFuture.supplyAsync(
                        () -> {
                            if (caller.expiresAt() != null) {
                                sessions.close(caller);
                                publisher.cut(
                                        wanted -> wanted.caller().tokenHash().equals(caller.tokenHash()), "signed out");
                            }
                            return Reply.empty(NO_CONTENT);
                        },
                        vaultWork),
                CompletableFuture::completedFuture);
    }
}
