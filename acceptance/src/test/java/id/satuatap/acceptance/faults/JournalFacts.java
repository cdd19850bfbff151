package id.satuatap.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a server's journal, read from its files as another program would, also while the server writes.
 * Immutable.
 *
 * @param issued one for each number given, in order
 * @param copies the states reported of a visit's copies, in order
 * @param called the legs that were called, in order, each as often as it was recorded
 * @param spoken announcements that a display spoke, in order, each as often as it was recorded
 */
record JournalFacts(List<Issue> issued, Map<String, List<String>> copies, List<String> called, List<String> spoken) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A number that was given. Immutable. */
    record Issue(String visit, String number, String device) {}

    static JournalFacts of(Path journal) throws IOException {
        JournalFacts facts =
                new JournalFacts(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        JournalReader.read(journal, 1, record -> {
            for (JsonNode event : JSON.readTree(record.payloadBytes()).path("events")) {
                facts.take(event);
            }
        });
        return facts;
    }

    private void take(JsonNode event) {
        String visit = event.path("visit").asText();
        switch (event.path("type").asText()) {
            case "TicketIssued" ->
                issued.add(new Issue(
                        visit,
                        number(event.path("number")),
                        event.path("device").asText()));
            case "CopyReported" ->
                copies.computeIfAbsent(visit, none -> new ArrayList<>())
                        .add(event.path("state").asText());
            case "TicketCalled" -> called.add(event.path("leg").asText());
            case "AnnouncementSpoken" -> spoken.add(event.path("announcement").asText());
            default -> {
                // Everything else tells nothing about paper, numbers or voice.
            }
        }
    }

    /** As it stands on paper. */
    private static String number(JsonNode number) {
        return String.format(
                Locale.ROOT,
                "%s-%03d",
                number.path("prefix").asText(),
                number.path("ordinal").asInt());
    }

    List<String> visits() {
        return issued.stream().map(Issue::visit).toList();
    }

    List<String> numbers() {
        return issued.stream().map(Issue::number).toList();
    }

    Optional<Issue> issue(String visit) {
        return issued.stream().filter(issue -> issue.visit().equals(visit)).findFirst();
    }

    List<Issue> issuedBy(String device) {
        return issued.stream().filter(issue -> issue.device().equals(device)).toList();
    }

    List<String> copiesOf(String visit) {
        return copies.getOrDefault(visit, List.of());
    }
}
