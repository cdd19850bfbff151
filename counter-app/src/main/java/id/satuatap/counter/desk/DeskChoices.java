package id.satuatap.counter.desk;

import id.satuatap.counter.desk.ChoiceViewModel.Chosen;
import id.satuatap.counter.desk.ChoiceViewModel.Deed;
import id.satuatap.counter.desk.ChoiceViewModel.Option;
import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.HoldTicket;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.RequeueTicket;
import id.satuatap.protocol.command.ResumeTicket;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.command.StayOpen;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the choosing that comes before some actions. Confined to the FX thread. */
final class DeskChoices {
    /** Why a visitor goes away in the middle of the service. */
    static final List<String> HOLD_REASONS =
            List.of("COPY_DOCUMENTS", "FETCH_DOCUMENTS", "PAYMENT", "OTHER_COUNTER", "PHOTO", "SYSTEM_WAIT");

    /** Why a visitor will not be served. */
    static final List<String> CANCEL_REASONS =
            List.of("VISITOR_LEFT", "DOCUMENTS_MISSING", "WRONG_SERVICE", "DUPLICATE", "DID_NOT_RETURN");

    /** Why an officer leaves the counter for a while. */
    static final List<String> PAUSE_REASONS = List.of("BREAK", "PRAYER", "MEETING", "DOCUMENTS", "SYSTEM_DOWN");

    private final String counter;

    DeskChoices(String counter) {
        this.counter = counter;
    }

    /** Empty for an action that needs no choosing now. */
    Optional<ChoiceViewModel> of(DeskAction action, DeskScene scene, Chosen chosen) {
        return switch (action) {
            case HOLD ->
                scene.turn()
                        .map(turn -> reasons(
                                action,
                                turn,
                                HOLD_REASONS,
                                chosen,
                                why -> new HoldTicket(counter, turn.turn(), why, null)))
                        .or(() -> held(scene, chosen));
            case CANCEL ->
                scene.turn()
                        .map(turn -> reasons(
                                action, turn, CANCEL_REASONS, chosen, why -> new CancelTicket(turn.leg(), why)));
            case PAUSE -> Optional.of(pause(chosen));
            case CLOSE -> asked(scene).map(asking -> stayOpen(asking, chosen));
            default -> Optional.empty();
        };
    }

    private ChoiceViewModel reasons(
            DeskAction action, TurnView turn, List<String> reasons, Chosen chosen, Function<String, Command> command) {
        List<Option> options = reasons.stream()
                .map(reason -> option(action, reason, command.apply(reason)))
                .toList();
        return new ChoiceViewModel(saying("desk.choice." + action, turn.ticket()), options, chosen);
    }

    private ChoiceViewModel pause(Chosen chosen) {
        List<Option> options = PAUSE_REASONS.stream()
                .map(reason -> option(DeskAction.PAUSE, reason, new PauseCounter(counter, reason)))
                .toList();
        return new ChoiceViewModel(saying("desk.choice.PAUSE"), options, chosen);
    }

    /** Why the supervisor should let the officer go. */
    ChoiceViewModel askToClose(Chosen chosen) {
        List<Option> options = HelpReasons.TO_CLOSE.stream()
                .map(reason -> new Option(
                        HelpReasons.of(reason),
                        null,
                        null,
                        List.of(new Deed(
                                "ask",
                                saying("desk.closing.ask"),
                                DeskAction.CLOSE.icon(),
                                new AskToClose(counter, reason)))))
                .toList();
        return new ChoiceViewModel(saying("desk.choice.CLOSE"), options, chosen);
    }

    /** Whether a waiting number is of the visitor who stands here. */
    ChoiceViewModel join(TurnView turn, WaitingRow row, Chosen chosen) {
        Option joining = new Option(
                saying("desk.joining.means", turn.ticket()),
                null,
                null,
                List.of(new Deed(
                        "join",
                        saying("desk.joining.join"),
                        Icon.CHECKLIST,
                        new JoinVisits(turn.visit(), row.ticket(), "SAME_VISITOR"))));
        return new ChoiceViewModel(saying("desk.choice.join", row.ticket(), turn.ticket()), List.of(joining), chosen);
    }

    /** Whether a service that is ahead of the visitor gets a number of its own. */
    ChoiceViewModel split(TurnView turn, StopView stop, String newVisit, Chosen chosen) {
        Option splitting = new Option(
                saying("desk.splitting.means", turn.ticket()),
                null,
                null,
                List.of(new Deed(
                        "split",
                        saying("desk.splitting.split"),
                        Icon.TICKET,
                        new SplitVisit(turn.visit(), List.of(stop.leg()), newVisit, "DIFFERENT_WAYS"))));
        return new ChoiceViewModel(saying("desk.choice.split", stop.serviceName()), List.of(splitting), chosen);
    }

    /** The number that was given by a command; empty after one that gives none, even where it is answered with a number. */
    static Optional<DeskNotice> given(Command command, Outcome outcome) {
        return command instanceof SplitVisit ? Answers.ticket(outcome).map(DeskChoices::given) : Optional.empty();
    }

    /** A number that was given here: it stands nowhere else for its visitor to read. */
    private static DeskNotice given(TicketView ticket) {
        return new DeskNotice(
                new Saying(
                        Tone.SUCCESS,
                        DeskViewModel.class,
                        "desk.splitting.told",
                        List.of(ticket.ticket(), ticket.serviceName(), ticket.zoneName())),
                null);
    }

    /** The question that nobody answered yet. */
    private static Optional<ClosingView> asked(DeskScene scene) {
        return Optional.ofNullable(scene.desk())
                .flatMap(desk -> Optional.ofNullable(desk.closing()))
                .filter(closing -> closing.answer() == null);
    }

    private ChoiceViewModel stayOpen(ClosingView asking, Chosen chosen) {
        Option staying = new Option(
                saying("desk.closing.asking"),
                null,
                asking.answerBy(),
                List.of(new Deed("stay", saying("desk.closing.stay"), Icon.UNDO, new StayOpen(counter))));
        return new ChoiceViewModel(saying("desk.choice.stay"), List.of(staying), chosen);
    }

    private static Option option(DeskAction action, String reason, Command command) {
        return new Option(
                saying("reason." + reason),
                null,
                null,
                List.of(new Deed(action.name(), saying("desk.action." + action), action.icon(), command)));
    }

    private Optional<ChoiceViewModel> held(DeskScene scene, Chosen chosen) {
        List<Option> options = new ArrayList<>();
        scene.held().forEach(held -> options.add(option(held, scene.frozen())));
        if (!scene.frozen()) {
            scene.missed().forEach(missed -> options.add(option(missed)));
        }
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChoiceViewModel(saying("desk.choice.held"), options, chosen));
    }

    /** He stands there; whether he is too late, the hall says. */
    private Option option(Missed missed) {
        return new Option(
                saying("desk.held.name", missed.ticket()),
                saying("desk.missed.means"),
                null,
                List.of(new Deed(
                        "call",
                        saying("desk.missed.call"),
                        Icon.CALL,
                        new CallTicket(counter, missed.leg(), "CAME_BACK"))));
    }

    /** While the agency stands still nobody is served on. */
    private Option option(HeldView held, boolean standsStill) {
        Deed resume = new Deed("resume", saying("desk.held.resume"), Icon.START, new ResumeTicket(counter, held.leg()));
        Deed requeue =
                new Deed("requeue", saying("desk.held.requeue"), Icon.WAIT, new RequeueTicket(counter, held.leg()));
        Deed cancel = new Deed(
                "cancel", saying("desk.held.cancel"), Icon.DISMISS, new CancelTicket(held.leg(), "DID_NOT_RETURN"));
        return new Option(
                saying("desk.held.name", held.ticket()),
                saying("reason." + held.reason()),
                held.until(),
                standsStill ? List.of(requeue, cancel) : List.of(resume, requeue, cancel));
    }

    private static Saying saying(String key, Object... arguments) {
        return new Saying(Tone.NEUTRAL, DeskViewModel.class, key, List.of(arguments));
    }
}
