package id.satuatap.devices.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The words of numbers and calls that speakers of the languages wrote down, as data; immutable. */
final class Vectors {

    private Vectors() {}

    static List<JsonNode> of(String section) {
        try (var json = Vectors.class.getResourceAsStream("spoken-number-vectors.json")) {
            var root = new ObjectMapper().readTree(Objects.requireNonNull(json));
            return StreamSupport.stream(root.get(section).spliterator(), false).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
