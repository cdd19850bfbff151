package id.satuatap.server.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into nodes that know their line and column. Stateless. */
final class LocatedJson {
    private LocatedJson() {}

    /** @throws CatalogueRefusedException when it is no JSON, or names a field twice */
    static Node parse(byte[] bytes) throws CatalogueRefusedException {
        JsonFactory factory = JsonFactory.builder().build().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (JsonParser json = factory.createParser(bytes)) {
            json.nextToken();
            Node root = node(json, "");
            if (json.nextToken() != null) {
                throw refused(json.currentTokenLocation(), FaultReason.MORE_FOLLOWS);
            }
            return root;
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation(), FaultReason.NOT_JSON, String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always readable", e);
        }
    }

    private static Node node(JsonParser json, String path) throws IOException, CatalogueRefusedException {
        JsonLocation at = json.currentTokenLocation();
        JsonToken token = json.currentToken();
        if (token == null) {
            throw refused(at, FaultReason.EMPTY_FILE);
        }
        return new Node(value(json, token, path), at.getLineNr(), at.getColumnNr(), path);
    }

    private static @Nullable Object value(JsonParser json, JsonToken token, String path)
            throws IOException, CatalogueRefusedException {
        return switch (token) {
            case START_OBJECT -> object(json, path);
            case START_ARRAY -> list(json, path);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Node> object(JsonParser json, String path)
            throws IOException, CatalogueRefusedException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, node(json, path.isEmpty() ? name : path + "." + name));
        }
        return fields;
    }

    private static List<Node> list(JsonParser json, String path) throws IOException, CatalogueRefusedException {
        List<Node> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(json, path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    private static CatalogueRefusedException refused(@Nullable JsonLocation at, FaultReason why, String... values) {
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return new CatalogueRefusedException(List.of(new CatalogueFault(line, column, "", why, List.of(values))));
    }
}
