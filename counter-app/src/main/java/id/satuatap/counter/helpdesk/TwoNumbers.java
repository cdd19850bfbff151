package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks before one of a visitor's two numbers is made, or two of one. Confined to the FX thread. */
final class TwoNumbers {
    private final Supplier<String> visits;
    private final Errand errand;
    private final Answers answers;
    private final Talk talk;
    private final Consumer<TicketView> gave;
    private final Runnable done;

    /**
     * @param visits makes a new visit's id
     * @param gave told the number that a split gave
     * @param done run after each that was done or not
     */
    TwoNumbers(
            Supplier<String> visits,
            Errand errand,
            Answers answers,
            Talk talk,
            Consumer<TicketView> gave,
            Runnable done) {
        this.visits = visits;
        this.errand = errand;
        this.answers = answers;
        this.talk = talk;
        this.gave = gave;
        this.done = done;
    }

    /**
     * Another number of the same visitor is joined to the one looked at.
     *
     * @return false when what was typed is no number
     */
    boolean join(String visit, String ticket, String typed) {
        Optional<String> other =
                TypedNumber.read(typed).filter(TypedNumber::whole).map(TypedNumber::text);
        other.ifPresentOrElse(
                number -> ask(
                        "ask.join",
                        "ask.join.yes",
                        List.of(ticket, number),
                        () -> new JoinVisits(visit, number, "SAME_VISITOR"),
                        outcome -> said(Tone.SUCCESS, "told.joined", ticket, number)),
                () -> talk.tell(said(Tone.WARNING, "join.noNumber")));
        return other.isPresent();
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
                outcome -> {
                    Optional<TicketView> given = Answers.ticket(outcome);
                    given.ifPresent(gave);
                    return said(
                            Tone.SUCCESS,
                            "told.split",
                            given.map(TicketView::ticket).orElse(""),
                            service);
                });
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
