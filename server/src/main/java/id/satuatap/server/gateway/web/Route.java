package id.satuatap.server.gateway.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What answers one method on one path. Immutable.
 *
 * @param template a path whose parts in braces are variables, for example {@code /commands/{id}}
 * @param bytesMax the largest body
 */
public record Route(String method, String template, int bytesMax, Endpoint endpoint) {
    /** Without variables: the template is the path. */
    boolean isPlain() {
        return template.indexOf('{') < 0;
    }

    /** The path's variables when it is this route's. */
    Optional<Map<String, String>> variables(String path) {
        String[] wanted = template.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** An answer or a WebSocket. */
    public sealed interface Endpoint {
        <R> R match(Cases<R> cases);

        /** One case for each. */
        interface Cases<R> {
            R http(Http endpoint);

            R webSocket(WebSocket endpoint);
        }
    }

    /** Answered once. Immutable. */
    public record Http(Gate gate, Handler handler) implements Endpoint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.http(this);
        }
    }

    /** Becomes a WebSocket. Immutable. */
    public record WebSocket(SocketHandler handler) implements Endpoint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.webSocket(this);
        }
    }
}
