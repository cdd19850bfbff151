package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.SupervisingCommand.EndTurnFor;
import id.satuatap.hall.command.SupervisingCommand.MoveTicket;
import id.satuatap.hall.command.SupervisingCommand.SendOnFor;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Supervisors walk round, act for officers who went away, and let some who wait, wait elsewhere. Confined to one thread. */
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
        moves(stage);
        for (CounterDesk desk : List.copyOf(stage.state().desks())) {
            Optional<Turn> turn = Optional.ofNullable(desk.turn())
                    .flatMap(id -> stage.state().turn(id))
                    .filter(open -> open.lastCalledAt().plus(TOO_LONG).isBefore(stage.now()));
            if (turn.isPresent()) {
                helps(stage, turn.get());
            } else if (desk.state() == CounterDesk.State.PAUSED
                    && desk.since() != null
                    && desk.since().plus(TOO_LONG.multipliedBy(2)).isBefore(stage.now())) {
                stage.tell(who(stage, desk.counter()), new OfficerCommand.CloseCounter(desk.counter()));
            }
        }
    }

    /** Closes his counter, ends the turn for him, or sends his visitor on. */
    private void helps(Stage stage, Turn turn) {
        boolean serving = turn.state() == TurnState.SERVING;
        Optional<ServiceCode> service = stage.state().leg(turn.leg()).map(Leg::service);
        switch (chance.nextInt(4)) {
            case 0 ->
                stage.tell(
                        who(stage, turn.counter()),
                        new EndTurnFor(
                                turn.counter(),
                                turn.id(),
                                serving ? LeftBehind.FINISHED : LeftBehind.RETURNED,
                                "OFFICER_FORGOT"));
            case 1 ->
                colleague(stage, turn.counter())
                        .ifPresent(whom -> stage.tell(
                                who(stage, turn.counter()),
                                new SendOnFor(
                                        turn.counter(),
                                        turn.id(),
                                        service.orElseThrow(),
                                        new ReservedFor(whom, null),
                                        "OFFICER_AWAY")));
            default -> closes(stage, turn, serving);
        }
    }

    private Optional<CounterCode> colleague(Stage stage, CounterCode counter) {
        return stage.state().desks().stream()
                .map(CounterDesk::counter)
                .filter(other -> !other.equals(counter))
                .filter(other -> chance.nextInt(3) == 0)
                .findFirst();
    }

    /** Somebody took the wrong number, or is better served by one colleague. */
    private void moves(Stage stage) {
        stage.directory().ifPresent(directory -> {
            List<Service> services = directory.catalogue().services();
            Service from = services.get(chance.nextInt(services.size()));
            List<Service> own = services.stream()
                    .filter(service -> service.agency().equals(from.agency()))
                    .toList();
            Service to = own.get(chance.nextInt(own.size()));
            List<Counter> counters = directory.countersOf(to.code());
            ReservedFor whom = counters.isEmpty() || chance.nextBoolean()
                    ? null
                    : new ReservedFor(
                            counters.get(chance.nextInt(counters.size())).code(), null);
            WaitingLine line = stage.state().line(from.code());
            line.inOrder()
                    .skip(chance.nextInt(1 + line.size()))
                    .findFirst()
                    .ifPresent(entry -> stage.tell(
                            Staff.supervisor(from.agency()),
                            new MoveTicket(entry.getValue(), to.code(), whom, "WRONG_SERVICE")));
        });
    }

    private void closes(Stage stage, Turn turn, boolean serving) {
        LeftBehind visitor = serving && chance.nextBoolean() ? LeftBehind.FINISHED : LeftBehind.RETURNED;
        stage.tell(
                who(stage, turn.counter()), new OfficerCommand.CloseCounter(turn.counter(), visitor, turn.id(), null));
    }

    private Principal who(Stage stage, CounterCode counter) {
        return stage.directory()
                .flatMap(found -> found.counter(counter))
                .filter(found -> chance.nextBoolean())
                .map(found -> Staff.supervisor(found.agency()))
                .orElse(Staff.ORGANISER);
    }
}
