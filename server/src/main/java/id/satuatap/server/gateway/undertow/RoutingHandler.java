package id.satuatap.server.gateway.undertow;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Gate;
import id.satuatap.server.gateway.web.Handler;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.OpenSockets;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Route;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.SocketHandler;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds the route, reads the body, and sends the answer whenever it comes. Thread-safe.
 *
 * <p>No thread waits for an answer: a handler completes it on any thread, and the exchange's own I/O thread sends it.
 */
final class RoutingHandler implements HttpHandler {
    private final Routes routes;
    private final Defects defects;
    private final OpenSockets<UndertowSocket> sockets;

    RoutingHandler(Routes routes, Defects defects, OpenSockets<UndertowSocket> sockets) {
        this.routes = routes;
        this.defects = defects;
        this.sockets = sockets;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        routes.find(
                exchange.getRequestMethod().toString(),
                exchange.getRequestPath(),
                (route, variables) -> {
                    enter(exchange, route, variables);
                    return true;
                },
                missing -> {
                    send(exchange, missing);
                    return false;
                });
    }

    private void enter(HttpServerExchange exchange, Route route, Map<String, String> variables) {
        route.endpoint().match(new Route.Endpoint.Cases<Boolean>() {
            @Override
            public Boolean http(Route.Http endpoint) {
                if (endpoint.gate() == Gate.OPEN) {
                    readBody(exchange, route, variables, endpoint.handler());
                } else {
                    exchange.setMaxEntitySize(route.bytesMax());
                    Request head = Exchanges.request(exchange, variables, new byte[0]);
                    later(
                            exchange,
                            () -> endpoint.gate().refusal(head),
                            refusal -> refusal.ifPresentOrElse(
                                    reply -> turnAway(exchange, reply),
                                    () -> readBody(exchange, route, variables, endpoint.handler())));
                }
                return true;
            }

            @Override
            public Boolean webSocket(Route.WebSocket endpoint) {
                shake(exchange, Exchanges.request(exchange, variables, new byte[0]), endpoint.handler());
                return true;
            }
        });
    }

    private void readBody(HttpServerExchange exchange, Route route, Map<String, String> variables, Handler handler) {
        new BodyReading(exchange, route.bytesMax())
                .read(
                        body -> answer(exchange, Exchanges.request(exchange, variables, body), handler),
                        () -> turnAway(
                                exchange,
                                Reply.error(WireError.of(
                                        ErrorCode.BODY_TOO_LARGE,
                                        "a body here has at most " + route.bytesMax() + " bytes"))));
    }

    private void answer(HttpServerExchange exchange, Request request, Handler handler) {
        later(exchange, () -> handler.handle(request), reply -> send(exchange, reply));
    }

    private void shake(HttpServerExchange exchange, Request request, SocketHandler handler) {
        if (!Exchanges.asksForWebSocket(exchange)) {
            send(
                    exchange,
                    Reply.error(WireError.of(
                            ErrorCode.INVALID_FIELD,
                            "this path is a WebSocket: send Upgrade: websocket",
                            "field",
                            "upgrade")));
            return;
        }
        later(
                exchange,
                () -> handler.open(request),
                handshake -> handshake.match(new Handshake.Cases<Boolean>() {
                    @Override
                    public Boolean welcome(Handshake.Welcome welcome) {
                        new Upgrade(sockets, welcome.session()).begin(exchange);
                        return true;
                    }

                    @Override
                    public Boolean refusal(Handshake.Refusal refusal) {
                        send(exchange, refusal.reply());
                        return false;
                    }
                }));
    }

    /** Leaves the call first, so that whoever completes the answer finds the exchange free to be sent. */
    private <T> void later(HttpServerExchange exchange, Supplier<CompletionStage<T>> work, Consumer<T> then) {
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {
            CompletionStage<T> stage;
            try {
                stage = work.get();
            } catch (RuntimeException defect) {
                onIoThread(exchange, () -> send(exchange, defects.reply(defect)));
                return;
            }
            stage.whenComplete((value, failure) -> onIoThread(exchange, () -> {
                if (failure != null) {
                    send(exchange, defects.reply(failure));
                } else {
                    then.accept(value);
                }
            }));
        });
    }

    private static void onIoThread(HttpServerExchange exchange, Runnable work) {
        exchange.dispatch(exchange.getIoThread(), any -> work.run());
    }

    /** The rest of the body is not read: the connection ends with the answer. */
    private static void turnAway(HttpServerExchange exchange, Reply reply) {
        exchange.setPersistent(false);
        send(exchange, reply);
    }

    static void send(HttpServerExchange exchange, Reply reply) {
        if (exchange.isResponseStarted()) {
            return;
        }
        exchange.setStatusCode(reply.status());
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        if (reply.body().length == 0) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(reply.body()));
        }
    }
}
