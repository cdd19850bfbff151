package id.satuatap.server.gateway.web;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/** One HTTP request, wholly read. Immutable; whoever takes the body must not change it. */
public final class Request {
    private final String method;
    private final String path;
    private final Map<String, String> variables;
    private final Map<String, String> query;
    private final Map<String, String> headers;
    private final InetAddress peer;
    private final byte[] body;

    /**
     * @param variables of the path, by the names in the route's template
     * @param query the first value of each parameter
     * @param headers the first value of each header, by its name in lower case
     */
    public Request(
            String method,
            String path,
            Map<String, String> variables,
            Map<String, String> query,
            Map<String, String> headers,
            InetAddress peer,
            byte[] body) {
        this.method = method;
        this.path = path;
        this.variables = Map.copyOf(variables);
        this.query = Map.copyOf(query);
        this.headers = Map.copyOf(headers);
        this.peer = peer;
        this.body = body;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** @throws IllegalArgumentException when the route's template has no such variable */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + name + " in the path");
        }
        return value;
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** From where the connection came. */
    public InetAddress peer() {
        return peer;
    }

    public byte[] body() {
        return body;
    }
}
