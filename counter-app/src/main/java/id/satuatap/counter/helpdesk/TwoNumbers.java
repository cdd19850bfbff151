package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks before one of a visitor's two numbers is made, or two of one. Confined to the FX thread. */
final class TwoNumbers {
    private final CommandSender sender;
    private final Supplier<String> visits;
    private final Errand errand;
    private final Answers answers;
    private final Talk talk;
    private final Runnable done;

    /** @param visits makes a new visit's id */
    TwoNumbers(
            CommandSender sender, Supplier<String> visits, Errand errand, Answers answers, Talk talk, Runnable done) {
        this.sender = sender;
        this.visits = visits;
        this.errand = errand;
        this.answers = answers;
        this.talk = talk;
        this.done = done;
    }

    /** Another number of the same visitor is joined to the one looked at. */
    void join(String visit, String ticket, String typed) {
        TypedNumber.read(typed)
                .filter(TypedNumber::whole)
                .map(TypedNumber::text)
                .ifPresentOrElse(
                        other -> ask(
                                "ask.join",
                                "ask.join.yes",
                                List.of(ticket, other),
                                () -> new JoinVisits(visit, other, "SAME_VISITOR"),
                                outcome -> said(Tone.SUCCESS, "told.joined", ticket, other)),
                        () -> talk.tell(said(Tone.WARNING, "find.noNumber")));
    }

    /** A number that was joined stands on its own again. */
    void part(String visit, String ticket) {
        ask(
                "ask.part",
                "ask.part.yes",
                List.of(ticket),
                () -> new PartVisits(visit, "MISTAKE"),
                outcome -> said(Tone.SUCCESS, "told.parted", ticket));
    }

    /** A service gets a number of its own. */
    void split(String visit, String ticket, String leg, String service) {
        ask(
                "ask.split",
                "ask.split.yes",
                List.of(ticket, service),
                () -> new SplitVisit(visit, List.of(leg), visits.get(), "DIFFERENT_WAYS"),
                outcome -> said(Tone.SUCCESS, "told.split", given(outcome), service));
    }

    /** The number that a split gave. Its visitor is told it here: lost, it would be callable some seconds later all the same. */
    private String given(Outcome outcome) {
        CommandResult result = outcome instanceof Accepted accepted ? accepted.result() : null;
        TicketView ticket = result == null ? null : result.ticket();
        if (ticket == null) {
            return "";
        }
        var unused =
                sender.send(new ReportCopy(ticket.visit(), 1, CopyStep.SHOWN, null, HelpDeskViewModel.SAID_AT_DESK));
        return ticket.ticket();
    }

    private void ask(
            String key, String yes, List<Object> arguments, Supplier<Command> command, Function<Outcome, Saying> told) {
        Saying question = new Saying(Tone.WARNING, HelpDeskWords.class, key, arguments);
        talk.ask(new Question(question, yes, () -> {
            talk.dismiss();
            errand.run(command.get(), outcome -> {
                talk.tell(answers.told(outcome).orElseGet(() -> told.apply(outcome)));
                done.run();
            });
        }));
    }

    private static Saying said(Tone tone, String key, Object... arguments) {
        return new Saying(tone, HelpDeskWords.class, key, List.of(arguments));
    }
}
