package id.satuatap.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.internal.JsonMappers;
import id.satuatap.protocol.internal.JsonReading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Turns every message of the protocol into UTF-8 JSON and back. Reading is strict about types and sizes,
 * ignores unknown fields, skips unknown changes, and fails with {@link WireFault} and nothing else.
 */
public final class WireCodec {
    private static final Map<String, Class<? extends Command>> COMMANDS = byName(Command.class);
    private static final Map<String, Class<? extends Change>> CHANGES = byName(Change.class);

    private final ObjectMapper mapper = JsonMappers.create();
    private final Map<Class<?>, JsonSerializer<Object>> components = new ConcurrentHashMap<>();

    /** Returns the JSON of a message that is one record. */
    public <T> byte[] encode(WireShape<T> shape, T message) {
        return bytes(shape.type().cast(message));
    }

    /** Reads a message that is one record. */
    public <T> T decode(WireShape<T> shape, byte[] body) throws WireFault {
        return record("", object(body, shape.bytesMax()), shape.type());
    }

    /** Returns the body of POST /api/v1/commands. */
    public byte[] encodeCommand(CommandRequest request) {
        Command command = request.command();
        ByteArrayBuilder body = new ByteArrayBuilder();
        try (JsonGenerator out = mapper.createGenerator(body)) {
            SerializerProvider provider = mapper.getSerializerProviderInstance();
            out.writeStartObject();
            out.writeStringField("commandId", request.commandId());
            out.writeStringField("type", command.getClass().getSimpleName());
            if (request.deadline() != null) {
                provider.defaultSerializeField("deadline", request.deadline(), out);
            }
            components(command.getClass(), provider).serialize(command, out, provider);
            out.writeEndObject();
        } catch (IOException defect) {
            throw unwritable(defect);
        }
        return body.toByteArray();
    }

    /** Made once for each command: the server writes every one that it takes, to know it again. */
    private JsonSerializer<Object> components(Class<?> type, SerializerProvider provider) throws IOException {
        JsonSerializer<Object> known = components.get(type);
        if (known == null) {
            known = provider.findValueSerializer(type, null).unwrappingSerializer(NameTransformer.NOP);
            components.put(type, known);
        }
        return known;
    }

    /** Reads the body of POST /api/v1/commands. */
    public CommandRequest decodeCommand(byte[] body) throws WireFault {
        return decodeCommand(body, Api.REQUEST_BYTES_MAX);
    }

    /** Reads the body of POST /api/v1/commands where it may have at most {@code bytesMax} bytes. */
    public CommandRequest decodeCommand(byte[] body, int bytesMax) throws WireFault {
        ObjectNode envelope = object(body, bytesMax);
        String commandId = text(envelope, "commandId");
        Class<? extends Command> type = COMMANDS.get(text(envelope, "type"));
        if (type == null) {
            throw new WireFault(ErrorCode.UNKNOWN_COMMAND, "type", "is not a command that this server knows");
        }
        JsonNode deadline = envelope.get("deadline");
        Command command = record("", envelope, type);
        Instant by = deadline == null || deadline.isNull() ? null : record("deadline", deadline, Instant.class);
        return checked(() -> new CommandRequest(commandId, by, command));
    }

    /** Returns the body that answers a command. */
    public byte[] encodeAnswer(Answer answer) {
        boolean accepted = answer.matchAnswer(new Answer.AnswerCases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                return false;
            }
        });
        ObjectNode body = mapper.createObjectNode().put("accepted", accepted);
        return bytes(body.setAll((ObjectNode) mapper.valueToTree(answer)));
    }

    /** Reads the body that answers a command; a newer server's code becomes {@code UNRECOGNISED}. */
    public Answer decodeAnswer(byte[] body) throws WireFault {
        ObjectNode node = object(body, Api.REQUEST_BYTES_MAX);
        JsonNode accepted = node.get("accepted");
        if (accepted == null || !accepted.isBoolean()) {
            throw new WireFault(ErrorCode.INVALID_FIELD, "accepted", "must be true or false");
        }
        return accepted.asBoolean()
                ? record("", node, Accepted.class)
                : record("", knownCode(node, RejectionCode.values(), RejectionCode.UNRECOGNISED), Rejected.class);
    }

    /** Returns the body of an answer whose HTTP status is not 200. */
    public byte[] encodeError(WireError error) {
        return bytes(error);
    }

    /** Reads the body of an answer whose HTTP status is not 200; a newer server's code becomes {@code UNRECOGNISED}. */
    public WireError decodeError(byte[] body) throws WireFault {
        ObjectNode node = object(body, Api.REQUEST_BYTES_MAX);
        return record("", knownCode(node, ErrorCode.values(), ErrorCode.UNRECOGNISED), WireError.class);
    }

    /** Returns one message of the stream; the caller looks whether it is within {@link Api#FRAME_BYTES_MAX}. */
    public byte[] encodeStream(StreamMessage message) {
        return bytes(message.match(new StreamMessage.Cases<Object>() {
            @Override
            public Object hello(Hello hello) {
                return Map.of("hello", hello);
            }

            @Override
            public Object frame(Frame frame) {
                return frame;
            }

            @Override
            public Object resync(Resync resync) {
                return Map.of("resync", resync);
            }
        }));
    }

    /** Reads one message of the stream; changes of unknown type are left out. */
    public StreamMessage decodeStream(byte[] body) throws WireFault {
        ObjectNode node = object(body, Api.FRAME_BYTES_MAX);
        if (node.has("hello")) {
            return record("hello", node.get("hello"), Hello.class);
        }
        if (node.has("resync")) {
            return record("resync", node.get("resync"), Resync.class);
        }
        List<Change> changes = changes(node.remove("changes"));
        Frame bare = record("", node, Frame.class);
        return new Frame(bare.epoch(), bare.from(), bare.to(), bare.time(), bare.rate(), changes);
    }

    private List<Change> changes(@Nullable JsonNode array) throws WireFault {
        if (array == null || array.isNull()) {
            return List.of();
        }
        if (!array.isArray()) {
            throw new WireFault(ErrorCode.INVALID_FIELD, "changes", "must be a list");
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String path = "changes[" + i + "]";
            JsonNode change = array.get(i);
            if (!change.isObject() || !change.path("type").isTextual()) {
                throw new WireFault(ErrorCode.INVALID_FIELD, path + ".type", "must be text");
            }
            Class<? extends Change> type = CHANGES.get(change.get("type").textValue());
            if (type != null) {
                changes.add(record(path, change, type));
            }
        }
        return changes;
    }

    private ObjectNode object(byte[] body, int bytesMax) throws WireFault {
        if (body.length > bytesMax) {
            throw new WireFault(ErrorCode.BODY_TOO_LARGE, null, "may have at most " + bytesMax + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (mapper.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new WireFault(ErrorCode.BAD_JSON, null, "is not one JSON object");
        } catch (CharacterCodingException notUtf8) {
            throw new WireFault(ErrorCode.BAD_JSON, null, "is not UTF-8");
        } catch (JsonProcessingException notJson) {
            throw new WireFault(ErrorCode.BAD_JSON, null, JsonReading.syntaxFault(notJson));
        }
    }

    private <T> T record(String path, JsonNode node, Class<T> type) throws WireFault {
        try {
            T value = mapper.treeToValue(node, type);
            if (value == null) {
                throw new WireFault(ErrorCode.INVALID_FIELD, path, "must not be null");
            }
            return value;
        } catch (JsonMappingException fault) {
            String field = JsonReading.field(fault);
            String whole = path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
            throw new WireFault(ErrorCode.INVALID_FIELD, whole.isEmpty() ? null : whole, JsonReading.why(fault));
        } catch (JsonProcessingException fault) {
            throw new WireFault(ErrorCode.INVALID_FIELD, path.isEmpty() ? null : path, "cannot be read");
        }
    }

    private static String text(ObjectNode node, String field) throws WireFault {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new WireFault(ErrorCode.INVALID_FIELD, field, "is absent or of another type than expected");
        }
        String text = value.textValue();
        return checked(() -> {
            Fields.id(field, text);
            return text;
        });
    }

    // Codes are only added to; an older client must be able to say that it was told no.
    private static ObjectNode knownCode(ObjectNode node, Enum<?>[] known, Enum<?> unrecognised) throws WireFault {
        String code = text(node, "code");
        if (Arrays.stream(known).noneMatch(each -> each.name().equals(code))) {
            node.put("code", unrecognised.name());
            node.putObject("details").put("code", code);
        }
        return node;
    }

    private static <T> T checked(Supplier<T> making) throws WireFault {
        try {
            return making.get();
        } catch (InvalidFieldException fault) {
            throw new WireFault(ErrorCode.INVALID_FIELD, fault.field(), fault.why());
        }
    }

    private byte[] bytes(Object message) {
        try {
            return mapper.writeValueAsBytes(message);
        } catch (JsonProcessingException defect) {
            throw unwritable(defect);
        }
    }

    private static IllegalStateException unwritable(IOException defect) {
        return new IllegalStateException("A record of plain values could not be written", defect);
    }

    private static <T> Map<String, Class<? extends T>> byName(Class<T> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(type -> type.asSubclass(sealed))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
