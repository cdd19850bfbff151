package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Supervisors walk round and close counters whose officer went away. Confined to one thread. */
final class SupervisorsHelp implements Behaviour {
    private static final Duration ROUND = Duration.ofMinutes(20);
    private static final Duration TOO_LONG = Duration.ofMinutes(75);

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("supervisors");
        LocalTime last = LocalTime.of(17, 0);
        for (LocalTime round = LocalTime.of(9, 0); round.isBefore(last); round = round.plus(ROUND)) {
            stage.at(round, () -> walksRound(stage));
        }
    }

    private void walksRound(Stage stage) {
        for (CounterDesk desk : List.copyOf(stage.state().desks())) {
            Optional<Turn> turn = Optional.ofNullable(desk.turn())
                    .flatMap(id -> stage.state().turn(id))
                    .filter(open -> open.lastCalledAt().plus(TOO_LONG).isBefore(stage.now()));
            if (turn.isPresent()) {
                closes(stage, desk.counter(), turn.get().state() == TurnState.SERVING);
            } else if (desk.state() == CounterDesk.State.PAUSED
                    && desk.since() != null
                    && desk.since().plus(TOO_LONG.multipliedBy(2)).isBefore(stage.now())) {
                stage.tell(who(stage, desk.counter()), new OfficerCommand.CloseCounter(desk.counter(), null));
            }
        }
    }

    private void closes(Stage stage, CounterCode counter, boolean serving) {
        LeftBehind visitor = serving && chance.nextBoolean() ? LeftBehind.FINISHED : LeftBehind.RETURNED;
        stage.tell(who(stage, counter), new OfficerCommand.CloseCounter(counter, visitor));
    }

    private Principal who(Stage stage, CounterCode counter) {
        return stage.directory()
                .flatMap(found -> found.counter(counter))
                .filter(found -> chance.nextBoolean())
                .map(found -> Staff.supervisor(found.agency()))
                .orElse(Staff.ORGANISER);
    }
}
