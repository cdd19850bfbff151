package id.satuatap.server.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.satuatap.hall.event.HallEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of one record, read in one pass: a start reads every record of the last days. Used once. */
final class RecordReading {
    private final JsonParser in;
    private final EventCodec events;
    private @Nullable String mall;
    private @Nullable Integer epoch;
    private @Nullable String commandId;
    private @Nullable String principal;
    private @Nullable String at;
    private @Nullable Long monotonicNanos;
    private @Nullable String softwareVersion;
    private @Nullable String contentHash;
    private @Nullable String answer;
    private @Nullable List<HallEvent> decoded;

    RecordReading(JsonParser in, EventCodec events) {
        this.in = in;
        this.events = events;
    }

    /** @throws UnreadableRecordException when something is missing or too much */
    CommandRecord read() throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableRecordException("a record is no object", null);
        }
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            take(name);
        }
        if (in.nextToken() != null) {
            throw new UnreadableRecordException("a record goes on after its end", null);
        }
        return new CommandRecord(
                given("mall", mall),
                given("epoch", epoch),
                given("commandId", commandId),
                given("principal", principal),
                Instants.parse(given("at", at)),
                given("monotonicNanos", monotonicNanos),
                given("softwareVersion", softwareVersion),
                given("contentHash", contentHash),
                given("answer", answer),
                given("events", decoded));
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "mall" -> mall = in.getValueAsString();
            case "epoch" -> epoch = in.getIntValue();
            case "commandId" -> commandId = in.getValueAsString();
            case "principal" -> principal = in.getValueAsString();
            case "at" -> at = in.getValueAsString();
            case "monotonicNanos" -> monotonicNanos = in.getLongValue();
            case "softwareVersion" -> softwareVersion = in.getValueAsString();
            case "contentHash" -> contentHash = in.getValueAsString();
            case "answer" -> answer = in.getValueAsString();
            case "events" -> decoded = events();
            default -> in.skipChildren();
        }
    }

    private List<HallEvent> events() throws IOException {
        List<HallEvent> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(events.read(in));
        }
        return list;
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableRecordException("a record has no '" + name + "'", null);
        }
        return value;
    }
}
