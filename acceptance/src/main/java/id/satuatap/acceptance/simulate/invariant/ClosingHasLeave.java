package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Officers who close their counters. Confined to one thread. It looks at the middle of the hours alone. */
public final class ClosingHasLeave implements Listening {
    private static final Duration AFTER_OPENING = Duration.ofMinutes(90);

    private final Finding finding = new Finding();
    private final Map<CounterCode, SupervisingEvent.ClosingAsked> asked = new HashMap<>();
    private final Map<CounterCode, SupervisingEvent.ClosingAsked> answered = new HashMap<>();
    private final Set<CounterCode> granted = new HashSet<>();
    private final Set<AgencyCode> stopped = new HashSet<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;

    @Override
    public String sentence() {
        return "Where leave is needed an officer closes in his hours only when somebody else let him, or nobody answered in "
                + "time.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        at = recorded.at();
        state = after;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        asked.clear();
        granted.clear();
        stopped.clear();
        return true;
    }

    @Override
    public Boolean frozen(OutageEvent.AgencyFrozen event) {
        return stopped.add(event.agency());
    }

    @Override
    public Boolean thawed(OutageEvent.AgencyThawed event) {
        return stopped.remove(event.agency());
    }

    @Override
    public Boolean asked(SupervisingEvent.ClosingAsked event) {
        SupervisingEvent.ClosingAsked before = asked.put(event.counter(), event);
        finding.wrongIf(before != null, "asked while nobody had answered:", event);
        answered.remove(event.counter());
        return granted.remove(event.counter());
    }

    @Override
    public Boolean withdrawn(SupervisingEvent.ClosingWithdrawn event) {
        asked.remove(event.counter());
        answered.remove(event.counter());
        return granted.remove(event.counter());
    }

    /** For the first time, or otherwise than before. */
    @Override
    public Boolean answered(SupervisingEvent.ClosingAnswered event) {
        SupervisingEvent.ClosingAsked first = asked.remove(event.counter());
        boolean unanswered = event.answer() == SupervisingEvent.Answer.UNANSWERED;
        boolean grants = event.answer() != SupervisingEvent.Answer.REFUSED;
        SupervisingEvent.ClosingAsked question = first == null ? answered.get(event.counter()) : first;
        finding.wrongIf(question == null, "answered what nobody asked:", event);
        finding.wrongIf(
                first == null && (unanswered || grants == granted.contains(event.counter())),
                "answered again as before:",
                event);
        if (question != null) {
            answered.put(event.counter(), question);
            finding.wrongIf(question.officer().equals(event.by()), "answered himself:", event);
            finding.wrongIf(unanswered && at.isBefore(question.answerBy()), "let go before its time:", event);
        }
        return grants ? granted.add(event.counter()) : granted.remove(event.counter());
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        answered.remove(event.counter());
        return granted.remove(event.counter());
    }

    @Override
    public Boolean closed(CounterEvent.CounterClosed event) {
        boolean leave = granted.remove(event.counter());
        asked.remove(event.counter());
        answered.remove(event.counter());
        finding.wrongIf(
                event.reason().equals("OFFICER") && !leave && isNeeded(event.counter()), "left without leave:", event);
        return true;
    }

    private boolean isNeeded(CounterCode code) {
        Directory directory = state.directory().orElse(null);
        Counter counter = directory == null ? null : directory.counter(code).orElse(null);
        if (directory == null
                || counter == null
                || !directory.settings().closures().needsApproval()
                || stopped.contains(counter.agency())) {
            return false;
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, directory.timeZone());
        PublishedHours hours = new PublishedHours(directory.catalogue(), state.overrides());
        return !mayRest(directory.catalogue(), local.toLocalTime())
                && counter.services().stream()
                        .flatMap(service -> directory.service(service).stream())
                        .flatMap(service -> hours.of(service, local.toLocalDate()).stream())
                        .anyMatch(numbers ->
                                local.toLocalTime().isAfter(numbers.from().plus(AFTER_OPENING))
                                        && local.toLocalTime().isBefore(numbers.close()));
    }

    /** In the break of any table: whose holds on the date is the hall's to know. */
    private static boolean mayRest(Catalogue catalogue, LocalTime time) {
        return Stream.of(
                        catalogue.agencies().stream().flatMap(agency -> agency.hours().stream()),
                        catalogue.timetable().services().stream().flatMap(times -> times.hours().stream()),
                        catalogue.timetable().seasons().stream().flatMap(season -> season.hours().stream()))
                .<ServiceHours>flatMap(tables -> tables)
                .anyMatch(table -> table.breakAt(time).isPresent());
    }
}
