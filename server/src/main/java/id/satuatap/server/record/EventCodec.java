package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

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
     * Reads the event that begins at the parser's token. Its type and version stand first, as they are written.
     *
     * @throws UnknownEventException when a newer release wrote it
     * @throws IOException when it is no event at all
     */
    HallEvent read(JsonParser in) throws IOException {
        if (!TYPE.equals(in.nextFieldName())) {
            throw new UnreadableRecordException("an event does not begin with its type", null);
        }
        String name = in.nextTextValue();
        if (!VERSION.equals(in.nextFieldName())) {
            throw new UnreadableRecordException("an event has no version after its type", null);
        }
        int version = in.nextIntValue(-1);
        EventTypes.EventType type = types.named(String.valueOf(name), version);
        boolean bare = in.nextToken() == JsonToken.END_OBJECT;
        if (version == type.version() && !bare) {
            return reader(type.type()).readValue(in);
        }
        ObjectNode components =
                bare ? json.createObjectNode() : reader(ObjectNode.class).readValue(in);
        return json.treeToValue(types.lift(type, version, components), type.type());
    }

    /** From a field's name to the end of its object; what follows is the caller's. */
    private ObjectReader reader(Class<?> type) {
        return readers.computeIfAbsent(
                type, wanted -> json.readerFor(wanted).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    }
}
