package id.satuatap.server.gateway;

import id.satuatap.hall.access.Actor;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Attendance;
import id.satuatap.server.access.Caller;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.stream.Subscription;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import id.satuatap.server.projection.Sight;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The hall as the caller may see it: a snapshot, and the stream of its changes. Thread-safe. */
public final class HallEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final Publisher publisher;
    private final Attendance attendance;

    public HallEndpoint(Entrance entrance, Engine engine, Publisher publisher, Attendance attendance) {
        this.entrance = entrance;
        this.engine = engine;
        this.publisher = publisher;
        this.attendance = attendance;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.HALL, 0, this::snapshot).onWebSocket(Api.STREAM, this::stream);
    }

    private CompletionStage<Reply> snapshot(Request request) {
        return entrance.pass(
                request,
                caller -> withRights(
                        caller,
                        rights -> publisher.snapshot(Sight.of(rights)).thenApply(Reply::json),
                        CompletableFuture::completedFuture),
                CompletableFuture::completedFuture);
    }

    CompletionStage<Handshake> stream(Request request) {
        return entrance.pass(
                request,
                caller -> withRights(
                        caller,
                        rights -> CompletableFuture.completedFuture(welcome(request, caller, rights)),
                        refused -> CompletableFuture.completedFuture(new Handshake.Refusal(refused))),
                refused -> CompletableFuture.completedFuture(new Handshake.Refusal(refused)));
    }

    private Handshake welcome(Request request, Caller caller, Rights rights) {
        OptionalLong epoch = number(request, "epoch");
        OptionalLong after = number(request, "after");
        if (epoch.isEmpty() || after.isEmpty()) {
            return new Handshake.Refusal(Reply.error(WireError.of(
                    ErrorCode.INVALID_FIELD,
                    "a stream goes on after a sequence of an epoch",
                    "field",
                    epoch.isEmpty() ? "epoch" : "after")));
        }
        Subscription wanted = new Subscription(
                caller, Sight.of(rights), rights.actor() == Actor.BOARD, epoch.getAsLong(), after.getAsLong());
        return publisher
                .subscribe(wanted)
                .<Handshake>map(session -> new Handshake.Welcome(new Rechecked(session, request, wanted)))
                .orElseGet(() ->
                        new Handshake.Refusal(Reply.error(WireError.of(ErrorCode.BUSY, "too many streams are open"))));
    }

    /** Sends a caller away whose rights are others by now: when they changed, his stream was not there yet to be cut. */
    private void recheck(Request request, Subscription wanted) {
        var unused = engine.read(
                        state -> Sight.of(Rights.of(state, wanted.caller().principal())))
                .thenApply(sight ->
                        sight.equals(wanted.sight()) && entrance.caller(request).isPresent())
                .exceptionally(busy -> false)
                .thenAccept(same -> {
                    if (!same) {
                        publisher.cut(wanted::equals, "rights changed");
                    }
                });
    }

    /** Whoever sees nothing of the hall has no rights at all: revoked, or unknown. */
    private <R> CompletionStage<R> withRights(
            Caller caller, Function<Rights, CompletionStage<R>> seeing, Function<Reply, CompletionStage<R>> blind) {
        return engine.read(state -> Rights.of(state, caller.principal()))
                .thenCompose(
                        rights -> Sight.of(rights).hall() ? seeing.apply(rights) : blind.apply(Entrance.notAllowed()));
    }

    private static OptionalLong number(Request request, String name) {
        Optional<String> text = request.query(name).filter(value -> value.matches("\\d{1,18}"));
        return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get())) : OptionalLong.empty();
    }

    /** A stream whose rights are looked at once more when it is open. Thread-safe. */
    private final class Rechecked implements SocketSession {
        private final SocketSession session;
        private final Request request;
        private final Subscription wanted;

        Rechecked(SocketSession session, Request request, Subscription wanted) {
            this.session = session;
            this.request = request;
            this.wanted = wanted;
        }

        @Override
        public void opened(Socket socket) {
            // First: a stream that cannot be had is closed again at once.
            device().ifPresent(device -> attendance.came(device, request.peer().getHostAddress()));
            session.opened(socket);
            recheck(request, wanted);
        }

        @Override
        public void closed() {
            session.closed();
            device().ifPresent(attendance::left);
        }

        private Optional<DeviceId> device() {
            return Optional.ofNullable(wanted.caller().device());
        }
    }
}
