package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.Leg;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** An officer finds that the visitor before him needs one service more, or one less. Confined to one thread. */
final class Replans {
    private static final double ONE_MORE = 0.01;
    private static final double ONE_LESS = 0.08;

    private final CounterCode counter;
    private final RandomGenerator chance;

    Replans(CounterCode counter, RandomGenerator chance) {
        this.counter = counter;
        this.chance = chance;
    }

    /** Before the end of a service. */
    Optional<Command> beforeEnding(Stage stage, TurnId turn) {
        if (chance.nextDouble() < ONE_MORE) {
            List<Service> all =
                    stage.directory().map(found -> found.catalogue().services()).orElse(List.of());
            return Optional.of(new JourneyCommand.AddStop(
                    counter, turn, all.get(chance.nextInt(all.size())).code()));
        }
        List<Leg> planned = stage.state()
                .turn(turn)
                .flatMap(open -> stage.state().leg(open.leg()))
                .map(leg -> stage.state().planned(leg.visit()))
                .orElse(List.of());
        return planned.isEmpty() || chance.nextDouble() >= ONE_LESS
                ? Optional.empty()
                : Optional.of(new JourneyCommand.DropStop(
                        counter,
                        turn,
                        planned.get(chance.nextInt(planned.size())).id(),
                        "NOT_NEEDED"));
    }
}
