package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.calling.CallOrder;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Place;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * P6. A call names its rule, and the rule is computed here a second time, and so is the place that a leg gets in its line.
 * Confined to one thread.
 *
 * <p>Who may not be called yet, because nobody knows whether he has his number, is passed over and keeps his place.
 */
public final class NobodyIsOvertaken implements Listening {
    private final Finding finding = new Finding();
    private final LineBooks books = new LineBooks();
    private final Reservations reservations = new Reservations();
    private HallState state = new HallState();
    private @Nullable TransferTicket transfer;
    private @Nullable Instant movedFrom;

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
        transfer = step.input() instanceof Input.Said said ? transfer(said.command()) : null;
        return Listening.super.after(step, after);
    }

    private static @Nullable TransferTicket transfer(Command command) {
        if (command instanceof SupervisingCommand.SendOnFor asked) {
            return new TransferTicket(asked.counter(), asked.turn(), asked.toService(), null, null);
        }
        return command instanceof TransferTicket asked ? asked : null;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        books.place(recorded);
    }

    /** Looks first, and writes it down then. */
    @Override
    public void hear(HallEvent event) {
        Listening.super.hear(event);
        books.hear(event);
        reservations.hear(event);
    }

    /** Moved, he keeps the time that he had. */
    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        movedFrom = books.leg(event.leg())
                .map(waiting -> waiting.place().effectiveAt())
                .orElse(null);
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        finding.wrongIf(!event.effectiveAt().equals(rightly(event)), "a place that is not his:", event);
        return true;
    }

    /** The time from which a leg counts as waiting, by the rules; null where none puts it into a line. */
    private @Nullable Instant rightly(VisitEvent.LegQueued event) {
        return switch (event.cause()) {
            case ISSUED -> books.at();
            // BookingsAreKept looks whether it is the booked time.
            case BOOKED -> event.effectiveAt();
            case TRANSFERRED -> transfer == null ? null : transferred(transfer, event);
            case SENT_BACK -> books.orderTime(event.visit()).orElse(null);
            case MOVED -> movedFrom;
            case PLANNED, HANDED_OVER -> event.effectiveAt();
        };
    }

    private @Nullable Instant transferred(TransferTicket asked, VisitEvent.LegQueued event) {
        return settings()
                .map(settings -> entry(
                        settings,
                        Objects.requireNonNullElse(asked.place(), settings.transferPlace()),
                        event.visit(),
                        event.service()))
                .orElse(null);
    }

    private @Nullable Instant entry(HallSettings settings, TransferPlace place, VisitId visit, ServiceCode service) {
        return switch (place) {
            case KEEP -> books.orderTime(visit).orElse(null);
            case NOW -> books.at();
            case PLACES_BACK ->
                books.placesBack(service, settings.transferPlacesBack()).orElse(books.at());
        };
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        LineBooks.Waiting planned = books.leg(event.leg()).orElse(null);
        Instant rightly = planned == null
                ? null
                : books.left(event.leg())
                        .map(Place::effectiveAt)
                        .or(() -> settings()
                                .map(settings ->
                                        entry(settings, settings.transferPlace(), planned.visit(), planned.service())))
                        .orElse(null);
        finding.wrongIf(!event.effectiveAt().equals(rightly), "a place that is not his:", event);
        return true;
    }

    /** Somebody had it, and left it to him. */
    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        LineBooks.Waiting before = books.leg(event.of()).orElse(null);
        finding.wrongIf(
                before == null
                        || !before.place().effectiveAt().equals(event.effectiveAt())
                        || !books.leg(event.leg())
                                .map(LineBooks.Waiting::service)
                                .equals(Optional.of(before.service())),
                "a place that nobody left to him:",
                event);
        return true;
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        LineBooks.Waiting missed = books.leg(event.leg()).orElse(null);
        HallSettings settings = settings().orElse(null);
        if (missed == null || settings == null) {
            finding.wrongIf(true, "back out of nowhere:", event);
            return false;
        }
        Instant old = missed.place().effectiveAt();
        int after = settings.calls().lateReturn().afterNext();
        Instant behind =
                after == 0 ? old : books.placesBack(missed.service(), after).orElse(books.at());
        finding.wrongIf(
                !event.effectiveAt().equals(behind.isAfter(old) ? behind : old), "back at a place not his:", event);
        return true;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        LineBooks.Waiting called = books.leg(event.leg()).orElse(null);
        Counter counter = state.directory()
                .flatMap(found -> found.counter(event.counter()))
                .orElse(null);
        Directory directory = state.directory().orElse(null);
        if (called == null || counter == null || directory == null) {
            finding.wrongIf(true, "called out of nowhere:", event);
            return false;
        }
        finding.wrongIf(
                !counter.services().contains(called.service()), "called to a counter without his service:", event);
        finding.wrongIf(
                event.overtook() != books.olderThan(counter, called.place()), "a wrong count of overtaken in", event);
        if (event.policy().equals(CallOrder.CHOSEN)) {
            finding.wrongIf(event.reason() == null, "chosen without a reason:", event);
            return true;
        }
        NextByTheRules.Expected expected =
                new NextByTheRules(books, reservations, directory).at(counter).orElse(null);
        if (expected == null || !expected.who().leg().equals(event.leg())) {
            finding.wrong(expected + " was next, not", event);
        } else if (!expected.rule().equals(event.policy())) {
            finding.wrong(expected + " says another rule than", event);
        } else if (!expected.passed().equals(event.passed())) {
            finding.wrong(expected + " passes others than", event);
        }
        return true;
    }

    private Optional<HallSettings> settings() {
        return state.directory().map(Directory::settings);
    }
}
