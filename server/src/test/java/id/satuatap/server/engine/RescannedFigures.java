package id.satuatap.server.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.Id;
import id.satuatap.journal.JournalExport;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The live figures reckoned a second time, from the exported journal alone: for each it looks the whole day through, and
 * shares nothing with the running counts.
 */
final class RescannedFigures {
    private static final List<String> ENDS =
            List.of("ServingFinished", "TicketMissed", "CallUndone", "TicketTransferred", "ServingHeld");
    private static final List<String> OF_A_LEG = List.of(
            "LegQueued",
            "StopReached",
            "StopPutOff",
            "LegHandedOver",
            "PlaceRestored",
            "UnservedRecorded",
            "NoShowRecorded",
            "VisitorReturned",
            "HoldReturned",
            "LegCancelled");
    private static final List<String> SERVING = List.of("ServingStarted", "ServingResumed", "ServingReopened");
    private static final List<String> BEGINNINGS = List.of("TicketCalled", "ServingResumed", "ServingReopened");

    private record Fact(Instant at, String type, JsonNode event) {
        String text(String component) {
            return event.path(component).asText();
        }

        boolean is(String wanted) {
            return type.equals(wanted);
        }
    }

    private final List<Fact> day = new ArrayList<>();
    private final Map<String, String> agencies = new HashMap<>();

    /** Of the last day in the journal. */
    static RescannedFigures of(Path journal) throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JournalExport.export(journal, lines);
        ObjectMapper json = new ObjectMapper();
        RescannedFigures figures = new RescannedFigures();
        for (String line : lines.toString(StandardCharsets.UTF_8).split("\n")) {
            JsonNode record = json.readTree(line).path("record");
            for (JsonNode event : record.path("events")) {
                Fact fact = new Fact(
                        Instant.parse(record.path("at").asText()),
                        event.path("type").asText(),
                        event);
                if (fact.is("DayOpened")) {
                    figures.day.clear();
                }
                figures.day.add(fact);
            }
        }
        return figures;
    }

    ServiceFiguresView of(Service service) {
        String code = service.code().value();
        List<String> legs = legsOf(code);
        return new ServiceFiguresView(
                code,
                service.agency().value(),
                count(legs, this::waits),
                legs.stream()
                        .filter(this::waits)
                        .map(this::waitsSince)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                count(
                        legs,
                        leg -> lastOf(leg)
                                .filter(last -> last.is("TicketCalled"))
                                .isPresent()),
                count(
                        legs,
                        leg -> lastOf(leg)
                                .filter(last -> SERVING.contains(last.type()))
                                .isPresent()),
                legs.size(),
                (int) legs.stream()
                        .flatMap(leg -> day.stream()
                                .filter(fact -> fact.is("TicketCalled")
                                        && fact.text("leg").equals(leg)))
                        .count(),
                count(
                        legs,
                        leg -> lastOf(leg)
                                .filter(last -> last.is("ServingFinished") || last.is("TicketTransferred"))
                                .isPresent()),
                count(
                        legs,
                        leg -> lastOf(leg)
                                .filter(last -> last.is("TicketMissed") || last.is("NoShowRecorded"))
                                .isPresent()),
                count(
                        legs,
                        leg -> lastOf(leg)
                                .filter(last -> last.is("LegCancelled"))
                                .isPresent()));
    }

    CounterFiguresView of(Counter counter) {
        String code = counter.code().value();
        agencies.put(code, counter.agency().value());
        List<String> turns = day.stream()
                .filter(fact ->
                        BEGINNINGS.contains(fact.type()) && fact.text("counter").equals(code))
                .map(fact -> fact.text("turn"))
                .toList();
        long called = day.stream()
                .filter(fact -> fact.is("TicketCalled") && fact.text("counter").equals(code))
                .count();
        List<String> waiting = counter.services().stream()
                .map(Id::value)
                .flatMap(service -> legsOf(service).stream())
                .filter(this::waits)
                .toList();
        return new CounterFiguresView(
                code,
                counter.agency().value(),
                waiting.size(),
                idleSince(code, turns, waiting),
                (int) called,
                (int) turns.stream()
                        .filter(turn -> ended(turn, "ServingFinished") && !reopened(turn))
                        .count(),
                (int) turns.stream().filter(turn -> ended(turn, "TicketMissed")).count());
    }

    private Instant idleSince(String counter, List<String> turns, List<String> waiting) {
        Optional<Fact> sat = last(fact ->
                fact.type().startsWith("Counter") && fact.text("counter").equals(counter));
        boolean open = sat.filter(fact -> fact.is("CounterOpened") || fact.is("CounterResumed"))
                .isPresent();
        boolean free =
                turns.stream().allMatch(turn -> over(turn) || cancelled(turn).isPresent());
        Optional<Fact> stood = last(
                fact -> fact.type().startsWith("Agency") && fact.text("agency").equals(agencyOf(counter)));
        boolean frozen = stood.filter(fact -> fact.is("AgencyFrozen")).isPresent();
        if (!open || !free || frozen) {
            return null;
        }
        Optional<Instant> since = waiting.stream()
                .filter(leg -> seat(leg).map(counter::equals).orElse(true))
                .map(this::queuedAt)
                .min(Comparator.naturalOrder());
        if (since.isEmpty()) {
            return null;
        }
        Optional<Instant> released = last(fact -> ENDS.contains(fact.type()) && turns.contains(fact.text("turn")))
                .map(Fact::at);
        Stream<Instant> cancelled = turns.stream()
                .filter(turn -> !over(turn))
                .flatMap(turn -> cancelled(turn).stream())
                .map(Fact::at);
        return Stream.of(
                        Stream.of(since.get(), sat.orElseThrow().at()),
                        released.stream(),
                        cancelled,
                        stood.map(Fact::at).stream())
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The only counter that may call a leg that is kept; empty where all may. */
    private Optional<String> seat(String leg) {
        Optional<Fact> kept =
                last(fact -> fact.is("LegReserved") && fact.text("leg").equals(leg));
        String service = last(fact -> fact.is("LegQueued") && fact.text("leg").equals(leg))
                .orElseThrow()
                .text("service");
        return kept.flatMap(fact -> MallFixture.catalogue().counters().stream()
                .filter(counter -> counter.services().stream().map(Id::value).anyMatch(service::equals))
                .map(counter -> counter.code().value())
                .filter(counter -> officerAt(counter)
                        .filter(officer -> fact.event().path("officer").isTextual()
                                ? officer.equals(fact.text("officer"))
                                : counter.equals(fact.text("counter")))
                        .isPresent())
                .findFirst());
    }

    private Optional<String> officerAt(String counter) {
        return last(fact -> (fact.is("CounterOpened") || fact.is("CounterClosed"))
                        && fact.text("counter").equals(counter))
                .filter(fact -> fact.is("CounterOpened"))
                .map(fact -> fact.text("officer"));
    }

    private String agencyOf(String counter) {
        return agencies.getOrDefault(counter, "");
    }

    private boolean over(String turn) {
        return ENDS.stream().anyMatch(end -> ended(turn, end));
    }

    private boolean reopened(String turn) {
        return day.stream()
                .anyMatch(
                        fact -> fact.is("ServingReopened") && fact.text("ended").equals(turn));
    }

    private Optional<Fact> cancelled(String turn) {
        String leg = turn.substring(0, turn.lastIndexOf('/'));
        return last(fact -> fact.is("LegCancelled") && fact.text("leg").equals(leg));
    }

    private List<String> legsOf(String service) {
        return day.stream()
                .filter(fact -> fact.is("LegQueued") && fact.text("service").equals(service))
                .map(fact -> fact.text("leg"))
                .filter(leg -> !withdrawn(leg))
                .toList();
    }

    private boolean withdrawn(String leg) {
        return day.stream()
                .anyMatch(fact -> fact.text("leg").equals(leg)
                        && (fact.is("TicketMoved")
                                || fact.is("LegHandedOver")
                                || (fact.is("LegCancelled")
                                        && fact.text("reason").equals("TRANSFER_UNDONE"))));
    }

    /** Whoever was moved waits on. */
    private Instant waitsSince(String leg) {
        String visit = leg.substring(0, leg.lastIndexOf('/') + 1);
        int queued = day.indexOf(
                last(fact -> fact.is("LegQueued") && fact.text("leg").equals(leg))
                        .orElseThrow());
        return day.get(queued).text("cause").equals("MOVED")
                ? waitsSince(day.subList(0, queued).stream()
                        .filter(fact ->
                                fact.is("TicketMoved") && fact.text("leg").startsWith(visit))
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .text("leg"))
                : queuedAt(leg);
    }

    private Instant queuedAt(String leg) {
        Fact began = last(fact -> List.of("LegQueued", "StopReached", "PlaceRestored", "VisitorReturned")
                                .contains(fact.type())
                        && fact.text("leg").equals(leg))
                .orElseThrow();
        return began.is("PlaceRestored") ? Instant.parse(began.text("waitsSince")) : began.at();
    }

    private Stream<String> turnsOf(String leg) {
        return day.stream()
                .filter(fact ->
                        BEGINNINGS.contains(fact.type()) && fact.text("leg").equals(leg))
                .map(fact -> fact.text("turn"));
    }

    private boolean ended(String turn, String how) {
        return day.stream().anyMatch(fact -> fact.is(how) && fact.text("turn").equals(turn));
    }

    private boolean waits(String leg) {
        return lastOf(leg)
                .filter(last -> (last.is("LegQueued")
                                && !List.of("PLANNED", "HANDED_OVER").contains(last.text("cause")))
                        || List.of("StopReached", "PlaceRestored", "CallUndone", "HoldReturned", "VisitorReturned")
                                .contains(last.type()))
                .isPresent();
    }

    /** The last thing that moved the leg. */
    private Optional<Fact> lastOf(String leg) {
        List<String> turns = turnsOf(leg).toList();
        return last(fact -> (OF_A_LEG.contains(fact.type()) && fact.text("leg").equals(leg))
                || ((BEGINNINGS.contains(fact.type()) || SERVING.contains(fact.type()) || ENDS.contains(fact.type()))
                        && turns.contains(fact.text("turn"))));
    }

    private Optional<Fact> last(Predicate<Fact> which) {
        return day.stream().filter(which).reduce((earlier, later) -> later);
    }

    private static int count(List<String> legs, Predicate<String> which) {
        return (int) legs.stream().filter(which).count();
    }
}
