package id.satuatap.server.gateway.undertow;

import id.satuatap.server.gateway.web.Request;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads Undertow's exchanges into our requests. Stateless. */
final class Exchanges {
    private Exchanges() {}

    static Request request(HttpServerExchange exchange, Map<String, String> variables, byte[] body) {
        Map<String, String> query = new HashMap<>();
        exchange.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        Map<String, String> headers = new HashMap<>();
        for (HeaderValues values : exchange.getRequestHeaders()) {
            headers.put(values.getHeaderName().toString().toLowerCase(Locale.ROOT), values.getFirst());
        }
        return new Request(
                exchange.getRequestMethod().toString(),
                exchange.getRequestPath(),
                variables,
                query,
                headers,
                exchange.getSourceAddress().getAddress(),
                body);
    }

    static boolean asksForWebSocket(HttpServerExchange exchange) {
        String upgrade = exchange.getRequestHeaders().getFirst(Headers.UPGRADE);
        return "websocket".equalsIgnoreCase(upgrade);
    }
}
