package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import id.satuatap.hall.event.HallEvent;
import java.io.IOException;
import java.time.DateTimeException;

/** Writes and reads the payload of a journal record: compact UTF-8 JSON. Thread-safe. */
public final class RecordCodec {
    private static final int RECORD_BYTES = 2_000;

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
        ByteArrayBuilder bytes = new ByteArrayBuilder(RECORD_BYTES);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            SerializerProvider provider = json.getSerializerProviderInstance();
            out.writeStartObject();
            out.writeStringField("mall", command.mall());
            out.writeNumberField("epoch", command.epoch());
            out.writeStringField("commandId", command.commandId());
            out.writeStringField("principal", command.principal());
            out.writeStringField("at", Instants.text(command.at()));
            out.writeNumberField("monotonicNanos", command.monotonicNanos());
            out.writeStringField("softwareVersion", command.softwareVersion());
            out.writeStringField("contentHash", command.contentHash());
            out.writeStringField("answer", command.answer());
            out.writeArrayFieldStart("events");
            for (HallEvent event : command.events()) {
                events.write(event, out, provider);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalArgumentException("not writable as JSON: " + command, e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws UnknownEventException when a newer release wrote it
     * @throws UnreadableRecordException when it is whole on disk but no record of ours
     */
    public CommandRecord decode(byte[] payload) {
        try (JsonParser in = json.createParser(payload)) {
            return new RecordReading(in, events).read();
        } catch (IOException | DateTimeException | ArithmeticException e) {
            throw new UnreadableRecordException("a record is not what this release writes: " + e.getMessage(), e);
        }
    }
}
