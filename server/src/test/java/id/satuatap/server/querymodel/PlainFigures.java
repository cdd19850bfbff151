package id.satuatap.server.querymodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.journal.JournalExport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures computed a second time, from the exported journal alone: for each thing it looks the whole day through, and
 * shares nothing with the product's way.
 */
final class PlainFigures {
    private record Fact(String date, Instant at, String type, JsonNode event) implements PlainOutages.Happened {
        @Override
        public String whole(String component) {
            return event.path(component).toString();
        }

        @Override
        public String text(String component) {
            return event.path(component).asText();
        }
    }

    private final List<Fact> facts = new ArrayList<>();

    static PlainFigures of(Path journal) throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JournalExport.export(journal, lines);
        ObjectMapper json = new ObjectMapper();
        PlainFigures figures = new PlainFigures();
        String date = "none";
        for (String line : lines.toString(StandardCharsets.UTF_8).split("\n")) {
            JsonNode record = json.readTree(line).path("record");
            for (JsonNode event : record.path("events")) {
                String type = event.path("type").asText();
                if (type.equals("DayOpened")) {
                    date = event.path("date").asText();
                }
                figures.facts.add(new Fact(date, Instant.parse(record.path("at").asText()), type, event));
            }
        }
        return figures;
    }

    int events() {
        return facts.size();
    }

    /** How often each type of event happened on each day. */
    TreeMap<String, Long> counts() {
        TreeMap<String, Long> counts = new TreeMap<>();
        facts.forEach(fact -> counts.merge(fact.date() + " " + fact.type(), 1L, Long::sum));
        return counts;
    }

    /** Legs of a date of which the last that is known is that their visitor did not come. */
    long noShows(String date) {
        List<Fact> told = only(
                day(date),
                fact -> fact.type().equals("NoShowRecorded") || fact.type().equals("VisitorReturned"));
        Map<String, String> last = new TreeMap<>();
        told.forEach(fact -> last.put(fact.text("leg"), fact.type()));
        return last.values().stream().filter("NoShowRecorded"::equals).count();
    }

    /** "date leg" to the waiting time, "-" where it says nothing. */
    TreeMap<String, String> waiting() {
        TreeMap<String, String> waiting = new TreeMap<>();
        for (Fact queued : all("LegQueued")) {
            List<Fact> day = day(queued.date());
            String leg = queued.text("leg");
            List<Fact> calls = only(
                    day,
                    fact -> fact.type().equals("TicketCalled")
                            && PlainOutages.oneWait(day, queued).contains(fact.text("leg"))
                            && !has(day, "CallUndone", "turn", fact.text("turn")));
            boolean lost = PlainOutages.withdrawn(day, leg)
                    || has(day, "UnservedRecorded", "leg", leg)
                    || has(day, "LegCancelled", "leg", leg)
                    || PlainOutages.away(day, leg);
            waiting.put(
                    queued.date() + " " + leg,
                    calls.isEmpty() || lost
                            ? "-"
                            : Long.toString(PlainOutages.waited(
                                    day, queued, calls.get(0).at())));
        }
        return waiting;
    }

    TreeMap<String, String> walking() {
        TreeMap<String, String> walking = new TreeMap<>();
        for (Fact call : began()) {
            List<Fact> day = day(call.date());
            String turn = call.text("turn");
            int started = first(day, fact -> is(fact, "ServingStarted", turn));
            int told = first(
                    day,
                    fact -> is(fact, "CallShown", turn)
                            || (fact.type().equals("AnnouncementSpoken")
                                    && fact.text("announcement").startsWith(turn + "/")));
            boolean counts = started >= 0 && told >= 0 && told < started && !has(day, "CallUndone", "turn", turn);
            walking.put(
                    call.date() + " " + turn,
                    counts ? millis(day.get(told).at(), day.get(started).at()) : "-");
        }
        return walking;
    }

    TreeMap<String, String> service() {
        TreeMap<String, String> service = new TreeMap<>();
        for (Fact call : began()) {
            List<Fact> day = day(call.date());
            String turn = call.text("turn");
            int ended = first(
                    day,
                    fact -> (is(fact, "TicketTransferred", turn) || is(fact, "ServingFinished", turn))
                            && fact.event().path("accurate").asBoolean());
            String before = call.date() + " " + turn;
            if (ended < 0 || has(day, "ServingReopened", "ended", turn) || servedMillis(day, turn) < 0) {
                service.put(before, "-");
            } else {
                long millis = servedMillis(day, turn);
                List<Fact> ofTheLeg = only(
                        began(),
                        other -> other.date().equals(call.date())
                                && other.text("leg").equals(call.text("leg")));
                for (Fact other : ofTheLeg) {
                    boolean interrupted = has(day, "ServingHeld", "turn", other.text("turn"))
                            || has(day, "ServingReopened", "ended", other.text("turn"));
                    millis += interrupted ? Math.max(0, servedMillis(day, other.text("turn"))) : 0;
                }
                service.put(before, Long.toString(millis));
            }
        }
        return service;
    }

    /** From the beginning of a turn's serving to its end, whatever came then; -1 when it never began. */
    private static long servedMillis(List<Fact> day, String turn) {
        int started = first(
                day,
                fact -> is(fact, "ServingStarted", turn)
                        || is(fact, "ServingResumed", turn)
                        || is(fact, "ServingReopened", turn));
        int ended = first(
                day,
                fact -> is(fact, "TicketTransferred", turn)
                        || is(fact, "ServingFinished", turn)
                        || is(fact, "ServingHeld", turn));
        return started < 0 || ended < 0
                ? -1
                : Duration.between(day.get(started).at(), day.get(ended).at()).toMillis();
    }

    /** What began a turn: a call, or a visitor who was served on. */
    private List<Fact> began() {
        return only(
                facts,
                fact -> fact.type().equals("TicketCalled")
                        || fact.type().equals("ServingResumed")
                        || fact.type().equals("ServingReopened"));
    }

    /** Every leg of the visit finished or handed on by an officer: from the number to the last end. */
    TreeMap<String, String> total() {
        TreeMap<String, String> total = new TreeMap<>();
        for (Fact issued : all("TicketIssued")) {
            List<Fact> day = day(issued.date());
            String visit = issued.text("visit");
            List<Fact> legs = only(
                    day,
                    fact -> fact.type().equals("LegQueued")
                            && fact.text("visit").equals(visit)
                            && !PlainOutages.withdrawn(day, fact.text("leg")));
            List<Fact> ends = only(
                    day,
                    fact -> (fact.type().equals("TicketTransferred")
                                    || fact.type().equals("ServingFinished"))
                            && fact.event().path("accurate").asBoolean()
                            && !has(day, "ServingReopened", "ended", fact.text("turn"))
                            && fact.text("turn").startsWith(visit + "/"));
            total.put(
                    issued.date() + " " + visit,
                    !ends.isEmpty() && ends.size() == legs.size()
                            ? millis(issued.at(), ends.get(ends.size() - 1).at())
                            : "-");
        }
        return total;
    }

    private static boolean is(Fact fact, String type, String turn) {
        return fact.type().equals(type) && fact.text("turn").equals(turn);
    }

    private List<Fact> all(String type) {
        return only(facts, fact -> fact.type().equals(type));
    }

    private List<Fact> day(String date) {
        return only(facts, fact -> Objects.equals(fact.date(), date));
    }

    private static List<Fact> only(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).toList();
    }

    private static int first(List<Fact> facts, Predicate<Fact> which) {
        for (int i = 0; i < facts.size(); i++) {
            if (which.test(facts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean has(List<Fact> facts, String type, String component, String value) {
        return facts.stream()
                .anyMatch(
                        fact -> fact.type().equals(type) && fact.text(component).equals(value));
    }

    private static String millis(Instant from, Instant to) {
        return Long.toString(Duration.between(from, to).toMillis());
    }
}
