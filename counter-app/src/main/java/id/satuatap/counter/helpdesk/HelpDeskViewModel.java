package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.command.ReturnVisitor;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the help desk does, and how the mall and its kiosks stand. Confined to the FX thread. */
public final class HelpDeskViewModel {
    private static final Duration LOOK_AT_KIOSKS = Duration.ofSeconds(2);
    /** On record with a number that an officer said or wrote down. */
    static final String SAID_AT_DESK = "SAID_AT_DESK";

    private final CatalogueView catalogue;
    private final CommandSender sender;
    private final DeskRecords records;
    private final Supplier<String> visits;
    private final Executor fx;
    private final Ticks ticks;
    private final Answers answers;
    private final Errand errand;
    private final FollowedMall followed;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty priority = new SimpleBooleanProperty();
    private final BooleanProperty english = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ServiceChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable TicketView> issued = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable KiosksView> kiosks = new ReadOnlyObjectWrapper<>();
    private final Talk talk = new Talk();
    private final TwoNumbers twoNumbers;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private boolean asking;
    /** The visit whose paper is on its way to a kiosk. */
    private @Nullable String printing;

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
            DeskRecords records,
            Supplier<String> visits,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.catalogue = catalogue;
        this.sender = sender;
        this.records = records;
        this.visits = visits;
        this.fx = fx;
        this.ticks = ticks;
        this.answers = new Answers(counter -> catalogue.counters().stream()
                .filter(entry -> entry.code().equals(counter))
                .map(entry -> entry.label())
                .findFirst()
                .orElse(counter));
        this.errand = new Errand(sender, fx, ticks);
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
        this.twoNumbers = new TwoNumbers(sender, visits, errand, answers, talk, () -> done.set(done.get() + 1));
        filter.addListener((value, before, after) -> choose());
    }

    /** Looks at the kiosks until it is closed. */
    Subscription opened() {
        lookAtKiosks();
        Subscription looking = ticks.every(LOOK_AT_KIOSKS, this::lookAtKiosks);
        Subscription following = followed.opened();
        return () -> {
            looking.close();
            following.close();
        };
    }

    FollowedMall followed() {
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

    /** Rises with each thing that was done. */
    ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** How the kiosks stand; null before anybody has said so. */
    ReadOnlyObjectProperty<@Nullable KiosksView> kiosksProperty() {
        return kiosks.getReadOnlyProperty();
    }

    /** As the administrator called it, or its id. */
    String kioskNamed(String device) {
        KiosksView seen = kiosks.get();
        return seen == null
                ? device
                : seen.kiosks().stream()
                        .filter(kiosk -> kiosk.device().equals(device))
                        .map(KioskView::label)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(device);
    }

    /** Those at which a ticket can be printed now. */
    List<KioskView> printing() {
        KiosksView seen = kiosks.get();
        return seen == null
                ? List.of()
                : seen.kiosks().stream().filter(KioskView::prints).toList();
    }

    /** What was typed to find a service. */
    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty priorityProperty() {
        return priority;
    }

    /** Whether the paper has English beside Indonesian. */
    BooleanProperty englishProperty() {
        return english;
    }

    /** The services that were typed for, in the catalogue's order. */
    ReadOnlyObjectProperty<List<ServiceChoice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The number given last; null before it, and when the next visitor's turn has come. */
    ReadOnlyObjectProperty<@Nullable TicketView> issuedProperty() {
        return issued.getReadOnlyProperty();
    }

    /** Gives a number in the kiosks' sequence. */
    void issue(ServiceChoice chosen) {
        talk.dismiss();
        errand.run(
                new IssueTicket(
                        visits.get(),
                        chosen.service().code(),
                        1,
                        priority.get(),
                        english.get() ? Language.ENGLISH : Language.INDONESIAN),
                outcome -> ticketOf(outcome, chosen));
    }

    /** The next visitor: nothing of the one before stays. */
    void next() {
        issued.set(null);
        filter.set("");
        priority.set(false);
        english.set(false);
        talk.dismiss();
    }

    /** Asks before it is said that somebody is back. */
    void askBack(String visit, String ticket) {
        ask("ask.back", "ask.back.yes", List.of(ticket), () -> run(new ReturnVisitor(visit), "told.back", ticket));
    }

    /** Asks before a number is cancelled. */
    void askCancel(String leg, String ticket, String reason, String reasonWords) {
        ask(
                "ask.cancel",
                "ask.cancel.yes",
                List.of(ticket, reasonWords),
                () -> run(new CancelTicket(leg, reason), "told.cancelled", ticket));
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
                marked(history) ? "ask.reprint" : "ask.reprint.first",
                "ask.reprint.yes",
                List.of(ticket, named),
                () -> print(visit, ticket, kiosk, named, reason));
    }

    /** Whether the hall will have its next paper marked: not the first one of a number that was given by hand. */
    private boolean marked(VisitHistory history) {
        boolean byHand = history.steps().stream()
                .anyMatch(step ->
                        step.event().equals("TicketIssued") && !step.actor().startsWith("device:"));
        List<ReprintView> known = reprints(history.visit()).toList();
        long ordered = history.steps().stream()
                .filter(step -> step.event().equals("CopyOrdered"))
                .count();
        return !byHand
                || ordered > known.size()
                || known.stream()
                        .anyMatch(reprint ->
                                reprint.state() != ReprintState.FAILED && reprint.state() != ReprintState.SHOWN);
    }

    /** Has a number printed; what becomes of it is told by {@link #kiosksProperty}. */
    void print(String visit, String ticket, KioskView kiosk, String named, String reason) {
        talk.dismiss();
        Saying sent = said("told.reprint", ticket, named);
        errand.run(new ReprintTicket(visit, kiosk.device(), reason), outcome -> {
            arrived(outcome);
            Optional<Saying> refused = answers.told(outcome);
            talk.tell(refused.orElse(sent));
            printing = refused.isPresent() ? null : visit;
            lookAtKiosks();
        });
    }

    private void ask(String key, String yes, List<Object> arguments, Runnable act) {
        talk.ask(new Question(new Saying(Tone.WARNING, HelpDeskWords.class, key, arguments), yes, act));
    }

    private static Saying said(String key, Object... arguments) {
        return new Saying(Tone.SUCCESS, HelpDeskWords.class, key, List.of(arguments));
    }

    private void run(Command command, String told, String ticket) {
        talk.dismiss();
        errand.run(command, outcome -> {
            talk.tell(answers.told(outcome).orElse(said(told, ticket)));
            done.set(done.get() + 1);
        });
    }

    private void ticketOf(Outcome outcome, ServiceChoice chosen) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                CommandResult result = accepted.result();
                TicketView ticket = result == null ? null : result.ticket();
                issued.set(ticket);
                if (ticket != null) {
                    // Lost, it would be callable some seconds later all the same.
                    var unused = sender.send(new ReportCopy(ticket.visit(), 1, CopyStep.SHOWN, null, SAID_AT_DESK));
                }
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                talk.tell(
                        rejected.code() == RejectionCode.SERVICE_CLOSED
                                ? new Saying(
                                        Tone.WARNING,
                                        HelpDeskWords.class,
                                        "told.closed." + rejected.details().getOrDefault("reason", "DAY_NOT_OPEN"),
                                        List.of(chosen.service().name()))
                                : answers.rejected(rejected));
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                talk.tell(Answers.failed(refused.error()));
                return true;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                talk.tell(Answers.unknown());
                return true;
            }
        });
    }

    private void look() {
        followed.hall().ifPresent(seen -> errand.seen(seen.epoch(), seen.sequence()));
        choose();
    }

    private void choose() {
        List<ServiceChoice> found = catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream()
                        .map(service -> new ServiceChoice(
                                agency,
                                service,
                                followed.hall()
                                        .map(hall -> hall.services().get(service.code()))
                                        .orElse(null))))
                .filter(choice -> choice.holds(filter.get()))
                .toList();
        if (!found.equals(choices.get())) {
            choices.set(found);
        }
    }

    private void lookAtKiosks() {
        if (asking) {
            return;
        }
        asking = true;
        var unused = records.kiosks()
                .thenAcceptAsync(
                        reply -> {
                            asking = false;
                            reply.match(
                                    seen -> {
                                        if (!seen.equals(kiosks.get())) {
                                            kiosks.set(seen);
                                            outcomeKnown();
                                        }
                                        return true;
                                    },
                                    error -> {
                                        // What was true of the kiosks some time ago helps nobody.
                                        kiosks.set(null);
                                        return false;
                                    });
                        },
                        fx);
    }

    /** A further copy changes nothing in the hall, so nothing of it would ever be seen to arrive there. */
    private void arrived(Outcome outcome) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                errand.seen(accepted.epoch(), accepted.sequence());
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                return false;
            }

            @Override
            public Boolean refused(Refused refused) {
                return false;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                return false;
            }
        });
    }

    /** What was told of the way to the kiosk is of no use beside what became of it. */
    private void outcomeKnown() {
        String waitedFor = printing;
        if (waitedFor != null
                && reprints(waitedFor)
                        .findFirst()
                        .filter(newest -> newest.state() != ReprintState.PENDING)
                        .isPresent()) {
            printing = null;
            talk.dismiss();
        }
    }

    /** What was printed of a visit once more, the newest first. */
    Stream<ReprintView> reprints(String visit) {
        KiosksView seen = kiosks.get();
        return seen == null
                ? Stream.of()
                : seen.reprints().stream().filter(reprint -> reprint.visit().equals(visit));
    }
}
