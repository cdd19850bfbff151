package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.hall.event.HallEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads the payload of a journal record: compact UTF-8 JSON. Thread-safe. */
public final class RecordCodec {
    private final ObjectMapper json = HallJson.mapper();
    private final EventCodec events;

    public RecordCodec(EventTypes types) {
        this.events = new EventCodec(types, json);
    }

    /** For the events of this release. */
    public static RecordCodec ofThisRelease() {
        return new RecordCodec(EventTypes.ofThisRelease());
    }

    public byte[] encode(CommandRecord command) {
        ObjectNode node = json.createObjectNode()
                .put("mall", command.mall())
                .put("epoch", command.epoch())
                .put("commandId", command.commandId())
                .put("principal", command.principal())
                .put("at", command.at().toString())
                .put("monotonicNanos", command.monotonicNanos())
                .put("softwareVersion", command.softwareVersion())
                .put("contentHash", command.contentHash())
                .put("answer", command.answer());
        ArrayNode list = node.putArray("events");
        command.events().forEach(event -> list.add(events.encode(event)));
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + command, e);
        }
    }

    /**
     * @throws UnknownEventException when a newer release wrote it
     * @throws UnreadableRecordException when it is whole on disk but no record of ours
     */
    public CommandRecord decode(byte[] payload) {
        try {
            JsonNode node = json.readTree(payload);
            List<HallEvent> decoded = new ArrayList<>();
            for (JsonNode event : field(node, "events")) {
                decoded.add(events.decode(event));
            }
            return new CommandRecord(
                    field(node, "mall").asText(),
                    field(node, "epoch").asInt(),
                    field(node, "commandId").asText(),
                    field(node, "principal").asText(),
                    json.treeToValue(field(node, "at"), Instant.class),
                    field(node, "monotonicNanos").asLong(),
                    field(node, "softwareVersion").asText(),
                    field(node, "contentHash").asText(),
                    field(node, "answer").asText(),
                    decoded);
        } catch (IOException e) {
            throw new UnreadableRecordException("a record is not what this release writes: " + e.getMessage(), e);
        }
    }

    private static JsonNode field(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new UnreadableRecordException("a record has no '" + name + "'", null);
        }
        return value;
    }
}
