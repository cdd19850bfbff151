package id.satuatap.server.gateway.web;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All routes of a server. Immutable. */
public final class Routes {
    private final List<Route> routes;
    private final Map<Asked, Route> plain = new HashMap<>();

    private record Asked(String method, String path) {}

    private Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
        routes.stream()
                .filter(Route::isPlain)
                .forEach(route -> plain.putIfAbsent(new Asked(route.method(), route.template()), route));
    }

    public static Routes none() {
        return new Routes(List.of());
    }

    public Routes on(String method, String template, int bytesMax, Handler handler) {
        return on(method, template, bytesMax, Gate.OPEN, handler);
    }

    /** @param gate asked before a body is read: for calls whose bodies are large */
    public Routes on(String method, String template, int bytesMax, Gate gate, Handler handler) {
        return with(new Route(method, template, bytesMax, new Route.Http(gate, handler)));
    }

    public Routes onWebSocket(String template, SocketHandler handler) {
        return with(new Route("GET", template, 0, new Route.WebSocket(handler)));
    }

    private Routes with(Route route) {
        List<Route> more = new ArrayList<>(routes);
        more.add(route);
        return new Routes(more);
    }

    /** In the order in which they were given. */
    public List<Route> all() {
        return routes;
    }

    /** Goes on with the route and its path's variables, or with what to say where there is none. */
    public <R> R find(
            String method, String path, BiFunction<Route, Map<String, String>, R> found, Function<Reply, R> missing) {
        Route exact = plain.get(new Asked(method, path));
        if (exact != null) {
            return found.apply(exact, Map.of());
        }
        boolean pathKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.variables(path);
            if (variables.isPresent() && route.method().equals(method)) {
                return found.apply(route, variables.get());
            }
            pathKnown |= variables.isPresent();
        }
        return missing.apply(Reply.error(
                pathKnown
                        ? WireError.of(ErrorCode.METHOD_NOT_ALLOWED, "this path does not take that method")
                        : WireError.of(ErrorCode.NOT_FOUND, "there is no such path")));
    }
}
