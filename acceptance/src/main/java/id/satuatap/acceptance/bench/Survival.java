package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.journal.JournalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Counts what an outage cost: it must be nothing. Stateless. */
final class Survival {
    private Survival() {}

    /** Asks every press again, then reads the journal of the stopped server. @return the result, for more */
    static ObjectNode into(ObjectNode result, BenchMall mall, PressingKiosks kiosks, long seed) throws IOException {
        int otherwise = kiosks.answeredOtherwise();
        mall.stop();
        Set<String> recorded = new HashSet<>();
        JournalReader.read(mall.journal(), 1, record -> {
            String text = new String(record.payloadBytes(), StandardCharsets.UTF_8);
            if (text.contains("\"TicketIssued")) {
                recorded.add(Bodies.text(text, "commandId"));
            }
        });
        long lost = kiosks.presses().stream()
                .filter(press -> !recorded.contains(Bodies.text(press.body(), "commandId")))
                .count();
        ((ObjectNode) result.get("parameters")).put("seed", seed);
        result.put("count", kiosks.acknowledged());
        result.put("errors", kiosks.refused());
        result.put("acknowledgedLost", lost);
        result.put("duplicateNumbers", kiosks.duplicateNumbers());
        result.put("answeredOtherwiseWhenRepeated", otherwise);
        return result;
    }
}
