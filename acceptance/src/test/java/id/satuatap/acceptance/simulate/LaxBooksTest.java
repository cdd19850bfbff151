package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.FiguresFollowTheLegs;
import id.satuatap.acceptance.simulate.invariant.NoNumberLost;
import id.satuatap.acceptance.simulate.invariant.NobodyIsOvertaken;
import id.satuatap.acceptance.simulate.invariant.OneCallPerVisitor;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Beginning;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegCause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What books would miss that look less closely. */
class LaxBooksTest {
    private static final LegId LEG = ForgedEvents.LEG;

    /** Went unseen: the end of any turn freed the visitor. */
    @Test
    void a_turn_that_ends_a_second_time_does_not_free_a_visitor_whom_another_has() {
        TurnId first = LEG.turn(1);
        List<HallEvent> history = List.of(
                ForgedEvents.dayOpened(),
                ForgedEvents.issued(),
                ForgedEvents.queued(LEG, ForgedEvents.service(0)),
                ForgedEvents.called(first, LEG, ForgedEvents.counter(0)),
                new TurnEvent.CallUndone(first),
                ForgedEvents.called(LEG.turn(2), LEG, ForgedEvents.counter(1)),
                new TurnEvent.CallUndone(first),
                ForgedEvents.called(LEG.turn(3), LEG, ForgedEvents.counter(2)));
        HallRun hall = telling(history);

        assertThat(new OneCallPerVisitor().after(any(hall), hall.state()))
                .hasValueSatisfying(finding -> assertThat(finding).startsWith("called while somebody else has him"));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegCause.class,
            names = {"ISSUED", "TRANSFERRED"})
    void a_hall_that_puts_somebody_a_minute_ahead_is_found(LegCause cause) {
        Rules broken = BrokenRules.telling(
                VisitEvent.LegQueued.class, event -> List.of(event.cause() == cause ? aheadByAMinute(event) : event));

        assertThat(new Simulation(Plans.of(1, 150, Weather.stormy()), broken, () -> List.of(new NobodyIsOvertaken()))
                        .run(1)
                        .whatBroke()
                        .map(found -> found.violation().finding()))
                .hasValueSatisfying(finding -> assertThat(finding)
                        .startsWith("a place that is not his")
                        .contains(cause.name()));
    }

    private static VisitEvent.LegQueued aheadByAMinute(VisitEvent.LegQueued event) {
        return new VisitEvent.LegQueued(
                event.leg(),
                event.visit(),
                event.service(),
                event.stage(),
                event.cases(),
                event.effectiveAt().minusSeconds(60),
                event.cause(),
                event.from(),
                event.noteRef());
    }

    /** Went unseen: nobody looked at what the kiosk was answered. */
    @Test
    void a_kiosk_that_is_told_of_another_visit_is_found() {
        Rules hall = BrokenRules.hall();
        Rules broken = (state, who, command, now) -> {
            Decision decision = hall.decide(state, who, command, now);
            return command instanceof VisitorCommand.IssueTicket && decision instanceof Decision.Accepted yes
                    ? new Decision.Accepted(Answer.of(new VisitId("another")), yes.events())
                    : decision;
        };

        assertThat(new Simulation(Plans.of(1, 50, Weather.usual()), broken, () -> List.of(new NoNumberLost()))
                        .run(1)
                        .whatBroke()
                        .map(found -> found.violation().finding()))
                .hasValueSatisfying(finding -> assertThat(finding).startsWith("the kiosk was told"));
    }

    /** Went unseen: only services that had a leg were counted again. */
    @Test
    void a_figure_of_a_service_that_nobody_waits_for_is_found() {
        HallRun hall = telling(List.of(
                ForgedEvents.published(1),
                ForgedEvents.dayOpened(),
                ForgedEvents.issued(),
                ForgedEvents.queued(LEG, ForgedEvents.service(0)),
                ForgedEvents.queued(LEG, ForgedEvents.service(1))));
        any(hall);

        assertThat(new FiguresFollowTheLegs().inFull(hall))
                .contains("wrong count of WAITING at " + ForgedEvents.service(0));
    }

    @Test
    void a_figure_of_a_counter_that_had_nobody_is_found() {
        TurnId turn = LEG.turn(1);
        HallRun hall = telling(List.of(
                ForgedEvents.published(1),
                ForgedEvents.dayOpened(),
                ForgedEvents.issued(),
                ForgedEvents.queued(LEG, ForgedEvents.service(0)),
                ForgedEvents.called(turn, LEG, ForgedEvents.counter(0)),
                ForgedEvents.called(turn, LEG, ForgedEvents.counter(1))));
        any(hall);

        assertThat(new FiguresFollowTheLegs().inFull(hall))
                .contains("wrong count of calls at " + ForgedEvents.counter(0));
    }

    private static HallRun telling(List<HallEvent> events) {
        return new HallRun(
                (state, who, command, now) -> new Decision.Accepted(Answer.NONE, events),
                Beginning.empty(ForgedEvents.NOON));
    }

    private static Step any(HallRun hall) {
        return hall.take(new Input.Said(
                ForgedEvents.NOON, new Principal.OfServer("test"), "c1", new ServerCommand.CheckTimers()));
    }
}
