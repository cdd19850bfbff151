package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.command.ApproveLateReturn;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.command.ReturnVisitor;
import id.satuatap.protocol.command.SeenState;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the help desk does for a number, one thing after another. Confined to the FX thread. */
public final class HelpDeskViewModel {
    /** On record with a number that an officer said or wrote down. */
    private static final String SAID_AT_DESK = "SAID_AT_DESK";

    private final CommandSender sender;
    private final Answers answers;
    private final Errand errand;
    private final FollowedMall followed;
    private final Kiosks kiosks = new Kiosks();
    private final Talk talk = new Talk();
    private final TwoNumbers twoNumbers;
    private final ReadOnlyObjectWrapper<@Nullable TicketView> given = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    /** The visit whose paper is on its way to a kiosk. */
    private @Nullable String printing;
    /** The visit that was refused to come back last, because it was too late; until it waits again. */
    private @Nullable String tooLate;

    /**
     * A workspace that knows nothing of the hall yet.
     *
     * @param visits makes a new visit's id
     * @param mallClock the mall's time
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public HelpDeskViewModel(
            CatalogueView catalogue,
            CommandSender sender,
            Supplier<String> visits,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.sender = sender;
        this.answers = new Answers(counter -> catalogue.counters().stream()
                .filter(entry -> entry.code().equals(counter))
                .map(entry -> entry.label())
                .findFirst()
                .orElse(counter));
        this.errand = new Errand(sender, fx, ticks);
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
        this.twoNumbers = new TwoNumbers(visits, errand, answers, talk, this::gave, () -> done.set(done.get() + 1));
        kiosks.seenProperty().addListener((value, before, after) -> outcomeKnown());
    }

    /** The mall, its time and the link to it. */
    public FollowedMall followed() {
        return followed;
    }

    /** The business date; null before the first. */
    @Nullable
    LocalDate today() {
        MallView mall = followed.mallProperty().get();
        return mall == null ? null : mall.date();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    /** Whether something may be asked for now. */
    boolean may() {
        return followed.live() && !errand.busy();
    }

    /** What is told and asked. */
    Talk talk() {
        return talk;
    }

    /** What is said of outcomes. */
    Answers answers() {
        return answers;
    }

    /** How the kiosks stand. */
    Kiosks kiosks() {
        return kiosks;
    }

    /** Rises with each thing that was done, here or elsewhere, by which other things may be done. */
    ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** The number given last, by hand or of another one; null before it, and when the next visitor's turn has come. */
    ReadOnlyObjectProperty<@Nullable TicketView> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /** A number was given, and is said to its visitor here: lost, it would be callable some seconds later all the same. */
    void gave(TicketView ticket) {
        given.set(ticket);
        var unused = sender.send(new ReportCopy(ticket.visit(), 1, CopyStep.SHOWN, null, SAID_AT_DESK));
    }

    /** Nobody needs the number given last any more. */
    void next() {
        given.set(null);
        talk.dismiss();
    }

    /** Sends a command, unless another is on its way. */
    void run(Command command, Consumer<Outcome> told) {
        talk.dismiss();
        errand.run(command, told);
    }

    /** Asks before it is said that somebody is back. */
    void askBack(String visit, String ticket) {
        ask(
                "ask.back",
                "ask.back.yes",
                List.of(ticket),
                () -> run(new ReturnVisitor(visit), outcome -> {
                    Saying refused = answers.told(outcome).orElse(null);
                    if (Answers.rejection(outcome)
                            .filter(RejectionCode.RETURN_TOO_LATE::equals)
                            .isPresent()) {
                        tooLate = visit;
                    }
                    talk.tell(refused == null ? said("told.back", ticket) : refused);
                    done.set(done.get() + 1);
                }));
    }

    /** Whether the hall said that it is too late for somebody to come back. */
    boolean tooLate(String visit) {
        return visit.equals(tooLate);
    }

    /** Asks before somebody who came back too late is let wait again, in the name of who is signed in here. */
    void askLate(String visit, String ticket, String reason, String reasonWords) {
        ask(
                "ask.late",
                "ask.late.yes",
                List.of(ticket, reasonWords),
                () -> run(new ApproveLateReturn(visit, reason), "told.back", ticket));
    }

    /**
     * Asks before a number is cancelled.
     *
     * @param seen how it stands on the screen: whoever is called meanwhile is not cancelled unseen
     */
    void askCancel(WhyView seen, String reason, String reasonWords) {
        String ticket = seen.ticket();
        ask(
                "ask.cancel",
                "ask.cancel.yes",
                List.of(ticket, reasonWords),
                () -> run(
                        new CancelTicket(
                                seen.leg(), reason, SeenState.of(seen.state()).orElse(null)),
                        "told.cancelled",
                        ticket));
    }

    /** What is asked for a visitor with two numbers, and for two with one. */
    TwoNumbers twoNumbers() {
        return twoNumbers;
    }

    /** Asks before a number is printed once more. */
    void askReprint(VisitHistory history, KioskView kiosk, String named, String reason) {
        String visit = history.visit();
        String ticket = history.ticket();
        ask(
                kiosks.marksNext(history) ? "ask.reprint" : "ask.reprint.first",
                "ask.reprint.yes",
                List.of(ticket, named),
                () -> print(visit, ticket, kiosk, named, reason));
    }

    /** Has a number printed; what becomes of it is told by {@link #kiosks}. */
    void print(String visit, String ticket, KioskView kiosk, String named, String reason) {
        Saying sent = said("told.reprint", ticket, named);
        run(new ReprintTicket(visit, kiosk.device(), reason), outcome -> {
            Optional<Saying> refused = answers.told(outcome);
            talk.tell(refused.orElse(sent));
            printing = refused.isPresent() ? null : visit;
            outcomeKnown();
        });
    }

    /** Asks before a printer that came to a kiosk is printed on. */
    void askPrinter(KioskView kiosk, String named, String model) {
        ask(
                "ask.printer",
                "ask.printer.yes",
                List.of(model, named),
                () -> run(new AcceptPrinter(kiosk.device(), model), "told.printer", named));
    }

    private void ask(String key, String yes, List<Object> arguments, Runnable act) {
        talk.ask(new Question(new Saying(Tone.WARNING, HelpDeskWords.class, key, arguments), yes, act));
    }

    private static Saying said(String key, Object... arguments) {
        return new Saying(Tone.SUCCESS, HelpDeskWords.class, key, List.of(arguments));
    }

    private void run(Command command, String told, String ticket) {
        run(command, outcome -> {
            talk.tell(answers.told(outcome).orElse(said(told, ticket)));
            done.set(done.get() + 1);
        });
    }

    private void look() {
        followed.hall().ifPresent(seen -> {
            errand.seen(seen.epoch(), seen.sequence());
            if (seen.waiting().stream().anyMatch(leg -> leg.visit().equals(tooLate))) {
                tooLate = null;
                done.set(done.get() + 1);
            }
        });
        kiosks.look(followed);
    }

    /** What was told of the way to the kiosk is of no use beside what became of it. */
    private void outcomeKnown() {
        String waitedFor = printing;
        if (waitedFor != null
                && kiosks.reprints(waitedFor)
                        .findFirst()
                        .filter(newest -> newest.state() != ReprintState.PENDING)
                        .isPresent()) {
            printing = null;
            talk.dismiss();
        }
    }
}
