package id.satuatap.server.querymodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.journal.JournalExport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One day of an exported journal: its events as JSON, with the catalogue that was in force at each. Confined to one thread.
 */
final class PlainDay {
    /**
     * An event.
     *
     * @param who asked for it
     * @param catalogue the document in force
     */
    record Fact(Instant at, String who, String type, JsonNode event, JsonNode catalogue)
            implements PlainOutages.Happened {
        @Override
        public String whole(String component) {
            return event.path(component).toString();
        }

        @Override
        public String text(String component) {
            return event.path(component).asText();
        }

        int hour() {
            return at.atZone(ZoneId.of(catalogue.path("mall").path("timeZone").asText()))
                    .getHour();
        }

        /** A service of the catalogue in force. */
        JsonNode service(String code) {
            for (JsonNode service : catalogue.path("services")) {
                if (service.path("code").asText().equals(code)) {
                    return service;
                }
            }
            throw new IllegalStateException("no service " + code);
        }
    }

    final List<Fact> facts = new ArrayList<>();
    /** What became of bookings from the journal's beginning to this day's end. */
    final List<Fact> bookings = new ArrayList<>();

    long lastSequence;
    String lastHash = "";
    boolean closed;

    /** By date. */
    static Map<String, PlainDay> all(Path journal) throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JournalExport.export(journal, lines);
        ObjectMapper json = new ObjectMapper();
        Map<String, PlainDay> days = new LinkedHashMap<>();
        PlainDay day = new PlainDay();
        JsonNode catalogue = json.createObjectNode();
        List<Fact> booked = new ArrayList<>();
        for (String line : lines.toString(StandardCharsets.UTF_8).split("\n")) {
            JsonNode read = json.readTree(line);
            boolean closedBefore = day.closed;
            for (JsonNode event : read.path("record").path("events")) {
                String type = event.path("type").asText();
                if (type.equals("ConfigurationPublished")) {
                    catalogue = event.path("document");
                }
                if (type.equals("DayOpened")) {
                    day = new PlainDay();
                    day.bookings.addAll(booked);
                    closedBefore = false;
                    days.put(event.path("date").asText(), day);
                }
                Instant at = Instant.parse(read.path("record").path("at").asText());
                String who = read.path("record").path("principal").asText();
                Fact fact = new Fact(at, who, type, event, catalogue);
                if (!day.closed) {
                    day.facts.add(fact);
                }
                if (type.startsWith("Booking")) {
                    booked.add(fact);
                    if (!day.closed) {
                        day.bookings.add(fact);
                    }
                }
                if (type.equals("DayClosed")) {
                    day.closed = true;
                }
            }
            if (!closedBefore) {
                day.lastSequence =
                        read.path("firstSequence").asLong() + read.path("count").asLong() - 1;
                day.lastHash = read.path("hash").asText();
            }
        }
        return days;
    }

    /** Whether visitors came or were called in an hour before that of its opening. */
    boolean passesMidnight() {
        return facts.stream()
                .anyMatch(fact ->
                        fact.hour() < facts.get(0).hour() && !fact.text("turn").isEmpty());
    }

    /** What was in force at its end. */
    JsonNode catalogue() {
        return facts.get(facts.size() - 1).catalogue();
    }

    /** The first of a type of a thing, null if there is none. */
    Fact first(String type, String component, String value) {
        for (Fact fact : facts) {
            if (fact.type().equals(type) && fact.text(component).equals(value)) {
                return fact;
            }
        }
        return null;
    }

    boolean has(String type, String component, String value) {
        return first(type, component, value) != null;
    }

    List<Fact> all(String type) {
        return facts.stream().filter(fact -> fact.type().equals(type)).toList();
    }
}
