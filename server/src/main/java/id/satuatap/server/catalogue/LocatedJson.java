package id.satuatap.server.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into nodes that know their line and column. Confined to one thread. */
final class LocatedJson {
    private final JsonParser json;
    private final Faults faults;

    private LocatedJson(JsonParser json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    /**
     * A field that its object names twice becomes a fault, and its first value counts.
     *
     * @throws CatalogueRefusedException when it is no JSON
     */
    static Node parse(byte[] bytes, Faults faults) throws CatalogueRefusedException {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            json.nextToken();
            Node root = new LocatedJson(json, faults).node("");
            if (json.nextToken() != null) {
                throw refused(json.currentTokenLocation(), FaultReason.MORE_FOLLOWS);
            }
            return root;
        } catch (JsonProcessingException foreign) {
            throw refused(
                    foreign.getLocation(), endsEarly(foreign) ? FaultReason.ENDS_TOO_EARLY : FaultReason.NOT_JSON);
        } catch (IOException noText) {
            throw refused(null, FaultReason.NOT_JSON);
        }
    }

    /** The library has a type for it, which it does not use where an object ends before its next field. */
    private static boolean endsEarly(JsonProcessingException foreign) {
        return foreign instanceof JsonEOFException
                || String.valueOf(foreign.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private Node node(String path) throws IOException, CatalogueRefusedException {
        JsonLocation at = json.currentTokenLocation();
        JsonToken token = json.currentToken();
        if (token == null) {
            throw refused(at, FaultReason.EMPTY_FILE);
        }
        return new Node(value(token, path), at.getLineNr(), at.getColumnNr(), path);
    }

    private @Nullable Object value(JsonToken token, String path) throws IOException, CatalogueRefusedException {
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Node> object(String path) throws IOException, CatalogueRefusedException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Node field = node(path.isEmpty() ? name : path + "." + name);
            if (fields.putIfAbsent(name, field) != null) {
                faults.add(field, FaultReason.FIELD_TWICE);
            }
        }
        return fields;
    }

    private List<Node> list(String path) throws IOException, CatalogueRefusedException {
        List<Node> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    private static CatalogueRefusedException refused(@Nullable JsonLocation at, FaultReason why) {
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return CatalogueRefusedException.of(List.of(new CatalogueFault(line, column, "", why, List.of())));
    }
}
