package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Place;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * P6. A call names its rule, and the rule is computed here a second time, and so is the place that a leg gets in its line.
 * Confined to one thread.
 *
 * <p>Who may not be called yet, because nobody knows whether he has his number, is passed over and keeps his place.
 */
public final class NobodyIsOvertaken implements Listening {
    private static final String OLDEST_FIRST = "OLDEST_FIRST";

    private record Waiting(VisitId visit, ServiceCode service, Place place) {}

    private final Finding finding = new Finding();
    private final Map<LegId, Waiting> legs = new HashMap<>();
    private final Map<TurnId, LegId> legOf = new HashMap<>();
    private final Map<ServiceCode, TreeMap<Place, LegId>> lines = new HashMap<>();
    private final Map<VisitId, Instant> issued = new HashMap<>();
    private final Set<VisitId> known = new HashSet<>();
    private final Set<VisitId> atCounter = new HashSet<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;
    private long sequence;
    private @Nullable TransferTicket transfer;

    @Override
    public String sentence() {
        return "Whoever waits longest for a counter is called first, unless the rule that the call names says otherwise.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState after) {
        // Where a transfer was to enter the other line stands in its command alone.
        transfer = step.input() instanceof Input.Said said && said.command() instanceof TransferTicket asked
                ? asked
                : null;
        return Listening.super.after(step, after);
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
        sequence = recorded.sequence();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        legs.clear();
        legOf.clear();
        lines.clear();
        issued.clear();
        known.clear();
        atCounter.clear();
        return true;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        issued.put(event.visit(), at);
        return true;
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        // The last word on each copy counts; only originals are printed so far.
        return event.state().known() ? known.add(event.visit()) : known.remove(event.visit());
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        finding.wrongIf(!event.effectiveAt().equals(rightly(event)), "a place that is not his:", event);
        legs.put(event.leg(), new Waiting(event.visit(), event.service(), new Place(event.effectiveAt(), sequence)));
        return event.cause() != LegCause.PLANNED && enters(event.leg());
    }

    /** The time from which a leg counts as waiting, by the rules; null where none puts it into a line. */
    private @Nullable Instant rightly(VisitEvent.LegQueued event) {
        return switch (event.cause()) {
            case ISSUED -> at;
            case TRANSFERRED -> transfer == null ? null : transferred(transfer, event);
            case PLANNED -> event.effectiveAt();
        };
    }

    private @Nullable Instant transferred(TransferTicket asked, VisitEvent.LegQueued event) {
        HallSettings settings = state.directory().map(Directory::settings).orElse(null);
        if (settings == null) {
            return null;
        }
        return switch (Objects.requireNonNullElse(asked.place(), settings.transferPlace())) {
            case KEEP -> issued.get(event.visit());
            case NOW -> at;
            case PLACES_BACK -> placesBack(event.service(), settings.transferPlacesBack());
        };
    }

    /** With the last of so many from the head; now where nobody waits. */
    private Instant placesBack(ServiceCode service, int places) {
        Instant found = at;
        int passed = 0;
        for (Place place : lines.getOrDefault(service, new TreeMap<>()).keySet()) {
            if (passed == places) {
                return found;
            }
            found = place.effectiveAt();
            passed++;
        }
        return found;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        Waiting called = legs.get(event.leg());
        Counter counter = state.directory()
                .flatMap(found -> found.counter(event.counter()))
                .orElse(null);
        if (called == null || counter == null) {
            finding.wrongIf(true, "called out of nowhere:", event);
            return false;
        }
        finding.wrongIf(!event.policy().equals(OLDEST_FIRST), "called by a rule that nobody checks here:", event);
        finding.wrongIf(
                !counter.services().contains(called.service()), "called to a counter without his service:", event);
        counter.services().forEach(service -> looksBefore(service, called, event));
        lines.computeIfAbsent(called.service(), any -> new TreeMap<>()).remove(called.place());
        legOf.put(event.turn(), event.leg());
        return atCounter.add(called.visit());
    }

    private void looksBefore(ServiceCode service, Waiting called, TurnEvent.TicketCalled event) {
        TreeMap<Place, LegId> line = lines.get(service);
        if (line == null) {
            return;
        }
        for (Map.Entry<Place, LegId> earlier : line.headMap(called.place()).entrySet()) {
            Waiting other = legs.get(earlier.getValue());
            finding.wrongIf(
                    other != null && mayBeCalled(other.visit()),
                    "overtook " + earlier.getValue() + " who came before:",
                    event);
        }
    }

    private boolean mayBeCalled(VisitId visit) {
        long patience = state.directory()
                .map(found -> found.settings().callableAfterMillis())
                .orElse(0L);
        Instant given = issued.getOrDefault(visit, at);
        return !atCounter.contains(visit) && (known.contains(visit) || !at.isBefore(given.plusMillis(patience)));
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        LegId leg = legOf.get(event.turn());
        return leaves(event.turn()) && leg != null && enters(leg);
    }

    /** Whoever was booked for another day waits no more. */
    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        Waiting gone = legs.get(event.leg());
        TreeMap<Place, LegId> line = gone == null ? null : lines.get(gone.service());
        return gone != null && line != null && line.remove(gone.place(), event.leg());
    }

    private boolean enters(LegId leg) {
        Waiting waiting = legs.get(leg);
        if (waiting != null) {
            lines.computeIfAbsent(waiting.service(), any -> new TreeMap<>()).put(waiting.place(), leg);
        }
        return waiting != null;
    }

    private boolean leaves(TurnId turn) {
        LegId leg = legOf.get(turn);
        Waiting gone = leg == null ? null : legs.get(leg);
        return gone != null && atCounter.remove(gone.visit());
    }
}
