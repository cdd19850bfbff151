package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.ApproveLateReturn;
import id.satuatap.protocol.command.ApproveOverride;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.RebookTicket;
import id.satuatap.protocol.command.SendOnFor;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.TakeBackOverride;
import id.satuatap.protocol.command.ThawAgency;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a supervisor's workspace shows. Confined to the FX thread. */
public final class SupervisorViewModel {
    private final HallReading reading;
    private final Answers answers;
    private final Errand errand;
    private final FollowedMall followed;
    private final HoursDecisions hours;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyObjectWrapper<List<WaitingView>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OverrideView>> overrides = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Troubles> troubles = new ReadOnlyObjectWrapper<>(Troubles.NONE);
    private @Nullable WaitingView moved;
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();

    /**
     * A workspace that knows nothing of the hall yet.
     *
     * @param mallClock the mall's time, for waits and lengths
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public SupervisorViewModel(
            CatalogueView catalogue,
            CommandSender sender,
            HoursDecisions hours,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.reading = new HallReading(catalogue);
        this.answers = new Answers(reading::counterLabel);
        this.hours = hours;
        this.errand = new Errand(sender, fx, ticks);
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What of it is wanted. */
    ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /** The mall, its time and the link to it. */
    FollowedMall followed() {
        return followed;
    }

    /** What does not work on counters, boards and kiosks. */
    ReadOnlyObjectProperty<Troubles> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** What stands against table and calendar. */
    ReadOnlyObjectProperty<List<OverrideView>> overridesProperty() {
        return overrides.getReadOnlyProperty();
    }

    /** What he may decide about hours. */
    HoursDecisions hours() {
        return hours;
    }

    /** What to tell; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    HallReading reading() {
        return reading;
    }

    /**
     * Closes a counter that somebody left open.
     *
     * @param visitor what becomes of a visitor who is still there; null where nobody is
     * @param turn the turn that was on the screen when the supervisor was asked; null where nobody was
     */
    void close(CounterLine counter, @Nullable LeftBehind visitor, @Nullable String turn, String reason) {
        send(new CloseCounter(counter.code(), visitor, turn, reason));
    }

    /** Answers an officer who wants to close, over the answer that the line shows. */
    void answer(CounterLine counter, boolean approved, @Nullable String reason) {
        ClosingView asked = counter.desk().closing();
        send(new AnswerClosing(counter.code(), approved, reason, asked == null ? null : asked.answer()));
    }

    /** Ends an officer's turn for him. */
    void endTurn(CounterLine counter, TurnView turn, LeftBehind visitor, String reason) {
        send(new EndTurnFor(counter.code(), turn.turn(), visitor, reason));
    }

    /** Sends an officer's visitor on for him. */
    void sendOn(CounterLine counter, TurnView turn, Target target, String reason) {
        send(new SendOnFor(counter.code(), turn.turn(), target.service(), target.counter(), reason));
    }

    /** Lets somebody wait elsewhere; where he was is remembered. */
    void move(WaitingView waiting, Target target, String reason) {
        moved = waiting;
        send(new MoveTicket(waiting.leg(), target.service(), target.counter(), reason));
    }

    /** Whether he waits elsewhere since the last move. */
    boolean wasMoved(WaitingView waiting) {
        WaitingView before = moved;
        return before != null
                && before.visit().equals(waiting.visit())
                && !(before.service().equals(waiting.service())
                        && Objects.equals(before.forCounter(), waiting.forCounter()));
    }

    /** Lets who was moved last wait where he waited before. */
    void moveBack(WaitingView waiting) {
        WaitingView before = moved;
        if (before != null && wasMoved(waiting)) {
            send(new MoveTicket(waiting.leg(), before.service(), before.forCounter(), "MISTAKE"));
        }
    }

    /**
     * Books somebody who waits for another day, at the next time that is free then, and tells what he needs.
     *
     * @param when says date and time of a booking
     */
    void rebook(WaitingView waiting, LocalDate day, String reason, Function<BookingView, String> when) {
        saying.set(null);
        errand.run(
                new RebookTicket(waiting.leg(), day, null, reason),
                outcome -> saying.set(answers.told(outcome)
                        .or(() -> Answers.booked(outcome).map(booking -> rebooked(waiting, booking, when)))
                        .orElse(null)));
    }

    private static Saying rebooked(WaitingView waiting, BookingView booking, Function<BookingView, String> when) {
        return new Saying(
                Tone.SUCCESS,
                SupervisorWords.class,
                "move.rebooked",
                List.of(waiting.ticket(), when.apply(booking), booking.code()));
    }

    /** The business date; empty before it is known. */
    Optional<LocalDate> today() {
        return Optional.ofNullable(followed.mallProperty().get()).flatMap(mall -> Optional.ofNullable(mall.date()));
    }

    /** Gives somebody who waits priority, or takes it away. */
    void priority(WaitingView waiting, String reason) {
        send(new SetPriority(waiting.visit(), !waiting.priority(), reason));
    }

    /** Lets somebody who came back too late wait again. */
    void letBack(String visit, String reason) {
        send(new ApproveLateReturn(visit, reason));
    }

    /** The printer that came to a kiosk is the right one. */
    void acceptPrinter(String kiosk, String printer) {
        send(new AcceptPrinter(kiosk, printer));
    }

    /** Who waits, as far as the supervisor may see. */
    ReadOnlyObjectProperty<List<WaitingView>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Where a visit waits now; empty when it does not. */
    Optional<WaitingView> waiting(String visit) {
        return waiting.get().stream().filter(each -> each.visit().equals(visit)).findFirst();
    }

    /** What stands above a counter. */
    String counterLabel(String code) {
        return reading.counterLabel(code);
    }

    private void send(Command command) {
        saying.set(null);
        errand.run(command, this::told);
    }

    /** Decides about today's hours of an agency or a service. */
    void decide(
            HallRow about, HoursDecision decision, @Nullable LocalTime from, @Nullable LocalTime until, String reason) {
        today().ifPresent(date -> decide(new ApproveOverride(
                hours.ids().get(), about.agencyCode(), about.service(), date, decision, from, until, reason)));
    }

    /** Lets a service give so many numbers more than its quotas today. */
    void giveMore(HallRow about, int numbers, String reason) {
        today().ifPresent(date -> decide(new ApproveOverride(
                hours.ids().get(),
                about.agencyCode(),
                about.service(),
                date,
                HoursDecision.MORE_NUMBERS,
                null,
                null,
                reason,
                numbers)));
    }

    /** Lets table, calendar and quotas hold again. */
    void takeBack(OverrideView override) {
        decide(new TakeBackOverride(override.override()));
    }

    private void decide(Command command) {
        saying.set(null);
        errand.run(command, this::told);
    }

    /** Says that an agency cannot work for a while; it keeps its visitors and calls nobody. */
    void stop(String agency, String reason) {
        send(new FreezeAgency(agency, reason));
    }

    /** Says that it works again. */
    void goOn(String agency) {
        send(new ThawAgency(agency));
    }

    /** Whether an agency's work stands still. */
    boolean stopped(String agency) {
        return followed.hall()
                .filter(seen -> seen.mall().outages().stream()
                        .anyMatch(outage -> outage.agency().equals(agency)))
                .isPresent();
    }

    void dismiss() {
        saying.set(null);
    }

    private void look() {
        followed.hall().ifPresent(seen -> {
            errand.seen(seen.epoch(), seen.sequence());
            waiting.set(seen.waiting());
            renew(overrides, seen.overrides());
            renew(troubles, Troubles.of(seen));
            overview.set(reading.at(seen, followed.nowProperty().get()));
        });
    }

    /** What is the same is not told again: whoever is about to press something there would miss it. */
    private static <T> void renew(ReadOnlyObjectWrapper<T> shown, T now) {
        if (!now.equals(shown.get())) {
            shown.set(now);
        }
    }

    private void told(Outcome outcome) {
        saying.set(answers.told(outcome).orElse(null));
    }
}
