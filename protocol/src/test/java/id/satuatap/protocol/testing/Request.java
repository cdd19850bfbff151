package id.satuatap.protocol.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Immutable. What a client asked.
 *
 * @param path with its query
 * @param headers by name in any case
 */
public record Request(String method, String path, Map<String, String> headers, byte[] body) {
    /** The path without its query. */
    public String resource() {
        return path.replaceAll("\\?.*", "");
    }

    /** A header, or nothing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public boolean wantsStream() {
        return headers.containsKey("Upgrade");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
