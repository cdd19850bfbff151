package id.satuatap.reports.worker.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Requests and replies as JSON, each on a line of its own. Thread-safe. */
public final class Lines {
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public String write(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("plain records become JSON", fault);
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is not what the other side writes
     */
    public <T> T read(String line, Class<T> type) {
        try {
            return json.readValue(line, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    "not a " + type.getSimpleName() + ": " + fault.getOriginalMessage(), fault);
        }
    }
}
