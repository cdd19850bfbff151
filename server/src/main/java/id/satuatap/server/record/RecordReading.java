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
            case "mall" -> mall = text(name);
            case "epoch" -> epoch = Math.toIntExact(number(name));
            case "commandId" -> commandId = text(name);
            case "principal" -> principal = text(name);
            case "at" -> at = text(name);
            case "monotonicNanos" -> monotonicNanos = number(name);
            case "softwareVersion" -> softwareVersion = text(name);
            case "contentHash" -> contentHash = text(name);
            case "answer" -> answer = text(name);
            case "events" -> decoded = events();
            default -> in.skipChildren();
        }
    }

    private String text(String name) throws IOException {
        expect(JsonToken.VALUE_STRING, name);
        return in.getText();
    }

    private long number(String name) throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, name);
        return in.getLongValue();
    }

    private void expect(JsonToken token, String name) {
        if (in.currentToken() != token) {
            throw new UnreadableRecordException("a record's '" + name + "' is " + in.currentToken(), null);
        }
    }

    private List<HallEvent> events() throws IOException {
        expect(JsonToken.START_ARRAY, "events");
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
