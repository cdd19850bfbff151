package id.satuatap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.journal.JournalExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a call took to the board and to the voice, read from the exported journal: from the call's record to the
 * record of the board's or the voice's own report, so the way back is in it. Stateless.
 */
final class CallTimes {
    private CallTimes() {}

    static Map<String, Latencies> of(Path data, double rate) throws IOException {
        Latencies board = new Latencies();
        Latencies voice = new Latencies();
        Map<String, Instant> called = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : export(data.resolve("journal")).split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode record = json.readTree(line).path("record");
            Instant at = Instant.parse(record.path("at").asText());
            for (JsonNode event : record.path("events")) {
                String type = event.path("type").asText();
                if (type.equals("TicketCalled")) {
                    called.put(event.path("turn").asText(), at);
                } else if (type.equals("CallShown")) {
                    measure(board, called.get(event.path("turn").asText()), at, rate);
                } else if (type.equals("AnnouncementSpoken")) {
                    String announcement = event.path("announcement").asText();
                    if (announcement.endsWith("/1")) {
                        String turn = announcement.substring(0, announcement.lastIndexOf('/'));
                        measure(voice, called.get(turn), at, rate);
                    }
                }
            }
        }
        Map<String, Latencies> all = new LinkedHashMap<>();
        all.put("callToBoard", board);
        all.put("callToVoice", voice);
        return all;
    }

    private static void measure(Latencies latencies, @Nullable Instant from, Instant to, double rate) {
        if (from != null) {
            latencies.add(Duration.between(from, to).toNanos() / 1e6 / rate);
        }
    }

    private static String export(Path journal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JournalExport.export(journal, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
