package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.RecordWithoutGaps;
import id.satuatap.acceptance.simulate.invariant.RefusalChangesNothing;
import id.satuatap.acceptance.simulate.invariant.RepeatGetsFirstAnswer;
import id.satuatap.acceptance.simulate.invariant.RestartKeepsEverything;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the machinery round the rules could break is shown in steps that no hall would make. */
class ForgedStepsTest {
    private static final Instant NOON = ForgedEvents.NOON;
    private static final Input.Said SAID =
            new Input.Said(NOON, new Principal.OfServer("test"), "c1", new ServerCommand.CheckTimers());

    private final HallState empty = new HallState();

    @Test
    void a_gap_in_the_record_is_found() {
        RecordWithoutGaps invariant = new RecordWithoutGaps();

        assertThat(invariant.after(accepted(event(1, NOON), event(3, NOON)), empty))
                .hasValueSatisfying(finding -> assertThat(finding).contains("gap"));
    }

    @Test
    void time_that_goes_back_is_found() {
        RecordWithoutGaps invariant = new RecordWithoutGaps();

        assertThat(invariant.after(accepted(event(1, NOON), event(2, NOON.minusMillis(1))), empty))
                .hasValueSatisfying(finding -> assertThat(finding).contains("time went back"));
    }

    @Test
    void a_refusal_that_leaves_an_event_is_found() {
        Step refused = new Step(
                SAID,
                NOON,
                Step.Outcome.REJECTED,
                List.of(event(1, NOON)),
                null,
                RejectionCode.NOTHING_DUE,
                null,
                null);

        assertThat(new RefusalChangesNothing().after(refused, empty)).isPresent();
    }

    @Test
    void another_answer_to_the_same_command_is_found() {
        RepeatGetsFirstAnswer invariant = new RepeatGetsFirstAnswer();
        assertThat(invariant.after(accepted(event(1, NOON)), empty)).isEmpty();
        Step repeated = new Step(
                SAID, NOON, Step.Outcome.REPEATED, List.of(), Answer.of(new VisitId("another")), null, null, null);

        assertThat(invariant.after(repeated, empty)).isPresent();
    }

    @Test
    void an_answer_under_an_id_that_was_never_accepted_is_found() {
        Step repeated = new Step(SAID, NOON, Step.Outcome.REPEATED, List.of(), Answer.NONE, null, null, null);

        assertThat(new RepeatGetsFirstAnswer().after(repeated, empty))
                .hasValueSatisfying(finding -> assertThat(finding).startsWith("repeated, but never accepted"));
    }

    @Test
    void a_command_that_is_done_twice_is_found() {
        RepeatGetsFirstAnswer invariant = new RepeatGetsFirstAnswer();
        assertThat(invariant.after(accepted(event(1, NOON)), empty)).isEmpty();

        assertThat(invariant.after(accepted(event(2, NOON)), empty)).isPresent();
    }

    @Test
    void a_restart_that_forgets_is_found_with_what_it_forgot() {
        assertThat(restarted(folded(ForgedEvents.dayOpened()), empty))
                .hasValueSatisfying(finding -> assertThat(finding).contains("2027-01-04"));
    }

    @Test
    void a_restart_with_another_version_of_the_configuration_is_found() {
        HallState live = folded(ForgedEvents.published(1));
        HallState rebuilt = folded(ForgedEvents.published(2));

        assertThat(restarted(live, rebuilt))
                .hasValueSatisfying(finding -> assertThat(finding).contains("configuration"));
    }

    @Test
    void a_restart_that_seats_an_officer_elsewhere_is_found() {
        HallEvent here = ForgedEvents.opened(ForgedEvents.counter(0));
        HallEvent there = ForgedEvents.opened(ForgedEvents.counter(1));

        assertThat(restarted(folded(here, there, there), folded(here, there, here)))
                .hasValueSatisfying(finding -> assertThat(finding).contains("sits at"));
    }

    @Test
    void a_restart_that_counts_otherwise_is_found() {
        TurnId turn = ForgedEvents.LEG.turn(1);
        List<HallEvent> missed = List.of(
                ForgedEvents.published(1),
                ForgedEvents.dayOpened(),
                ForgedEvents.issued(),
                ForgedEvents.queued(ForgedEvents.LEG, ForgedEvents.service(0)),
                ForgedEvents.called(turn, ForgedEvents.LEG, ForgedEvents.counter(0)),
                new TurnEvent.TicketMissed(turn));

        assertThat(restarted(
                        folded(missed, new TurnEvent.TicketMissed(turn)), folded(missed, ForgedEvents.nothingMuch())))
                .hasValueSatisfying(finding -> assertThat(finding).contains("counted", "notPresent=2", "notPresent=1"));
    }

    private static Optional<String> restarted(HallState live, HallState rebuilt) {
        Step step = new Step(
                new Input.Restarted(NOON),
                NOON,
                Step.Outcome.ACCEPTED,
                List.of(event(1, NOON)),
                Answer.NONE,
                null,
                null,
                new Step.Restart(live, rebuilt));
        return new RestartKeepsEverything().after(step, rebuilt);
    }

    private static HallState folded(List<HallEvent> events, HallEvent last) {
        return folded(Stream.concat(events.stream(), Stream.of(last)).toArray(HallEvent[]::new));
    }

    private static HallState folded(HallEvent... events) {
        HallState state = new HallState();
        Fold fold = new Fold(state);
        for (HallEvent event : events) {
            fold.apply(state.sequence() + 1, NOON, event);
        }
        return state;
    }

    private static Step accepted(Recorded... events) {
        return new Step(SAID, NOON, Step.Outcome.ACCEPTED, List.of(events), Answer.NONE, null, null, null);
    }

    private static Recorded event(long sequence, Instant at) {
        return new Recorded(sequence, at, new DayEvent.ClockStepped(1));
    }
}
