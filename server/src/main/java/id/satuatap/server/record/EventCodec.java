package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import id.satuatap.hall.event.HallEvent;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns events into {@code {"type":…, "v":…, components}} and back. Thread-safe. */
final class EventCodec {
    private static final String TYPE = "type";
    private static final String VERSION = "v";

    private final EventTypes types;
    private final ObjectMapper json;
    private final Map<Class<?>, JsonSerializer<Object>> components = new ConcurrentHashMap<>();

    EventCodec(EventTypes types, ObjectMapper json) {
        this.types = types;
        this.json = json;
    }

    /** Straight to the bytes: this is done for every event of a day, on the engine's thread. */
    void write(HallEvent event, JsonGenerator out, SerializerProvider provider) throws IOException {
        EventTypes.EventType type = types.of(event);
        out.writeStartObject(event);
        out.writeStringField(TYPE, type.name());
        out.writeNumberField(VERSION, type.version());
        components(type.type(), provider).serialize(event, out, provider);
        out.writeEndObject();
    }

    private JsonSerializer<Object> components(Class<?> type, SerializerProvider provider) throws IOException {
        JsonSerializer<Object> known = components.get(type);
        if (known == null) {
            known = provider.findValueSerializer(type, null).unwrappingSerializer(NameTransformer.NOP);
            components.put(type, known);
        }
        return known;
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
