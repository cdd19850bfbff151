package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import id.satuatap.server.engine.Recorded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** P1. Confined to one thread. */
public final class NoNumberLost implements Listening {
    private final Finding finding = new Finding();
    private final Map<VisitId, TicketNumber> given = new LinkedHashMap<>();

    @Override
    public String sentence() {
        return "A visit keeps the number that its kiosk was told, until the next day opens.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        Optional<String> heard = Listening.super.after(step, state);
        Answer answer = step.answer();
        if (heard.isEmpty()
                && answer != null
                && step.input() instanceof Input.Said said
                && said.command() instanceof VisitorCommand.IssueTicket) {
            told(step, answer.visit(), state);
        }
        return heard.or(finding::take);
    }

    /** A kiosk is told a visit, and prints that visit's number. */
    private void told(Step step, @Nullable VisitId visit, HallState state) {
        TicketNumber number = visit == null ? null : given.get(visit);
        // The first answer to a paper of an earlier day still names its visit, which is gone.
        boolean gone = step.outcome() == Step.Outcome.REPEATED && number == null;
        finding.wrongIf(visit == null || (number == null && !gone), "the kiosk was told of nobody:", step.input());
        finding.wrongIf(
                visit != null
                        && number != null
                        && !state.visit(visit).map(Visit::number).equals(Optional.of(number)),
                "the kiosk was told another number:",
                step.input());
        for (Recorded recorded : step.events()) {
            finding.wrongIf(
                    recorded.event() instanceof VisitEvent.TicketIssued issued
                            && !issued.visit().equals(visit),
                    "the kiosk was told of another visit:",
                    step.input());
        }
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        given.clear();
        return true;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        TicketNumber before = given.put(event.visit(), event.number());
        finding.wrongIf(before != null, "a visit got a second number:", event.visit());
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        given.forEach((visit, number) -> finding.wrongIf(
                !state.visit(visit).map(Visit::number).equals(Optional.of(number)), "gone or changed:", number));
        finding.wrongIf(
                state.visits().size() != given.size(),
                "visits that nobody issued:",
                state.visits().size());
        return finding.take();
    }
}
