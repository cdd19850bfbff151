package id.satuatap.server.gateway.jetty;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Route;
import id.satuatap.server.gateway.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Finds the route, reads the body, and sends the answer whenever it comes. Thread-safe; no thread waits. */
final class RoutingHandler extends Handler.Abstract.NonBlocking {
    private static final long BODY_SECONDS_MAX = 10;
    private static final int SWALLOWED_BYTES_MAX = 1024 * 1024;

    private final Routes routes;
    private final Defects defects;
    private final Upgrade upgrade;

    RoutingHandler(Routes routes, Defects defects, Upgrade upgrade) {
        this.routes = routes;
        this.defects = defects;
        this.upgrade = upgrade;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        routes.find(
                request.getMethod(),
                request.getHttpURI().getDecodedPath(),
                (route, variables) -> {
                    route.endpoint().match(new Entering(exchange, route, variables));
                    return true;
                },
                missing -> {
                    exchange.send(missing);
                    return false;
                });
        return true;
    }

    private <T> void later(Exchange exchange, Supplier<CompletionStage<T>> work, Consumer<T> then) {
        CompletionStage<T> stage;
        try {
            stage = work.get();
        } catch (RuntimeException defect) {
            exchange.send(defects.reply(defect));
            return;
        }
        stage.whenComplete((value, failure) -> {
            if (failure != null) {
                exchange.send(defects.reply(failure));
            } else {
                then.accept(value);
            }
        });
    }

    private final class Entering implements Route.Endpoint.Cases<Boolean> {
        private final Exchange exchange;
        private final Route route;
        private final Map<String, String> variables;

        Entering(Exchange exchange, Route route, Map<String, String> variables) {
            this.exchange = exchange;
            this.route = route;
            this.variables = variables;
        }

        @Override
        public Boolean http(Route.Http endpoint) {
            later(
                    exchange,
                    () -> endpoint.gate().refusal(exchange.request(variables, new byte[0])),
                    refusal -> refusal.ifPresentOrElse(exchange::sendAndEnd, () -> readBody(endpoint)));
            return true;
        }

        private void readBody(Route.Http endpoint) {
            if (exchange.bodyLength() > route.bytesMax()) {
                tooLarge();
                return;
            }
            exchange.body(route.bytesMax()).whenComplete((body, tooLarge) -> {
                if (tooLarge != null) {
                    tooLarge();
                } else {
                    later(exchange, () -> endpoint.handler().handle(exchange.request(variables, body)), exchange::send);
                }
            });
        }

        private void tooLarge() {
            exchange.sendAndEnd(Reply.error(
                    WireError.of(ErrorCode.BODY_TOO_LARGE, "a body here has at most " + route.bytesMax() + " bytes")));
        }

        @Override
        public Boolean webSocket(Route.WebSocket endpoint) {
            if (!"websocket".equalsIgnoreCase(exchange.header("upgrade"))) {
                exchange.send(Reply.error(WireError.of(
                        ErrorCode.INVALID_FIELD,
                        "this path is a WebSocket: send Upgrade: websocket",
                        "field",
                        "upgrade")));
                return false;
            }
            later(
                    exchange,
                    () -> endpoint.handler().open(exchange.request(variables, new byte[0])),
                    handshake -> handshake.match(new Handshake.Cases<Boolean>() {
                        @Override
                        public Boolean welcome(Handshake.Welcome welcome) {
                            exchange.upgrade(upgrade, welcome.session());
                            return true;
                        }

                        @Override
                        public Boolean refusal(Handshake.Refusal refusal) {
                            exchange.send(refusal.reply());
                            return false;
                        }
                    }));
            return true;
        }
    }

    /** One request of Jetty and its answer. */
    private record Exchange(Request request, Response response, Callback callback) {
        long bodyLength() {
            return request.getLength();
        }

        String header(String name) {
            return request.getHeaders().get(name);
        }

        CompletableFuture<byte[]> body(int bytesMax) {
            return Content.Source.asByteArrayAsync(request, bytesMax).orTimeout(BODY_SECONDS_MAX, TimeUnit.SECONDS);
        }

        id.satuatap.server.gateway.web.Request request(Map<String, String> variables, byte[] body) {
            Map<String, String> query = new HashMap<>();
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                query.put(field.getName(), field.getValue());
            }
            Map<String, String> headers = new HashMap<>();
            for (HttpField field : request.getHeaders()) {
                headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getValue());
            }
            InetAddress peer =
                    ((InetSocketAddress) request.getConnectionMetaData().getRemoteSocketAddress()).getAddress();
            return new id.satuatap.server.gateway.web.Request(
                    request.getMethod(), request.getHttpURI().getDecodedPath(), variables, query, headers, peer, body);
        }

        void send(Reply reply) {
            response.setStatus(reply.status());
            reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            response.write(true, ByteBuffer.wrap(reply.body()), callback);
        }

        /** Takes the rest of a bearable body first: a connection closed under a body still on its way loses the answer. */
        void sendAndEnd(Reply reply) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            if (bodyLength() > SWALLOWED_BYTES_MAX) {
                send(reply);
            } else {
                body(SWALLOWED_BYTES_MAX).whenComplete((swallowed, tooLong) -> send(reply));
            }
        }

        void upgrade(Upgrade upgrade, id.satuatap.server.gateway.web.SocketSession session) {
            try {
                upgrade.begin(session, request, response, callback);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
