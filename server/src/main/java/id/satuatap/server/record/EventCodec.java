package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.hall.event.HallEvent;

/** Turns events into {@code {"type":…, "v":…, components}} and back. Thread-safe. */
final class EventCodec {
    private static final String TYPE = "type";
    private static final String VERSION = "v";

    private final EventTypes types;
    private final ObjectMapper json;

    EventCodec(EventTypes types, ObjectMapper json) {
        this.types = types;
        this.json = json;
    }

    ObjectNode encode(HallEvent event) {
        EventTypes.EventType type = types.of(event);
        ObjectNode node = json.createObjectNode().put(TYPE, type.name()).put(VERSION, type.version());
        return node.setAll((ObjectNode) json.valueToTree(event));
    }

    /**
     * Takes the node apart: it is of no use afterwards.
     *
     * @throws UnknownEventException when a newer release wrote it
     * @throws JsonProcessingException when it is no event at all
     */
    HallEvent decode(JsonNode node) throws JsonProcessingException {
        String name = node.path(TYPE).asText();
        int version = node.path(VERSION).asInt(-1);
        EventTypes.EventType type = types.named(name, version);
        ObjectNode components = (ObjectNode) node;
        components.remove(TYPE);
        components.remove(VERSION);
        return json.treeToValue(types.lift(type, version, components), type.type());
    }
}
