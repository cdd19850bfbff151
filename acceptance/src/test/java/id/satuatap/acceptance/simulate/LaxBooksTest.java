package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.OneCallPerVisitor;
import id.satuatap.acceptance.simulate.run.Beginning;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import java.util.List;
import org.junit.jupiter.api.Test;

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
