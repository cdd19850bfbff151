package id.satuatap.server.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands. Immutable.
 *
 * @param value a map of nodes, a list of nodes, text, a number or a truth value; null for JSON's null
 * @param path from the root, "" for the root itself
 */
record Node(@Nullable Object value, int line, int column, String path) {
    Optional<Map<?, ?>> object() {
        return value instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    Optional<List<Node>> list() {
        return value instanceof List<?> list
                ? Optional.of(list.stream().map(Node.class::cast).toList())
                : Optional.empty();
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    Optional<Boolean> truth() {
        return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    /** A field of an object; empty when there is none, or it is null, or this is no object. */
    Optional<Node> field(String name) {
        return object().map(map -> map.get(name)).map(Node.class::cast).filter(node -> node.value() != null);
    }

    String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
