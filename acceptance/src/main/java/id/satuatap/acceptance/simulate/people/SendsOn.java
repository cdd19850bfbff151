package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.ReservedFor;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How an officer sends a visitor on: to any counter of a service, or to a colleague who is there or not, for good or to come
 * back. Confined to one thread.
 */
final class SendsOn {
    private final CounterCode counter;
    private final RandomGenerator chance;

    SendsOn(CounterCode counter, RandomGenerator chance) {
        this.counter = counter;
        this.chance = chance;
    }

    TransferTicket to(Stage stage, TurnId turn, ServiceCode service) {
        TransferPlace[] places = TransferPlace.values();
        return new TransferTicket(
                counter,
                turn,
                service,
                places[chance.nextInt(places.length)],
                chance.nextInt(3) == 0 ? "n-" + stage.now() : null,
                chance.nextInt(3) == 0 ? colleague(stage, service) : null,
                chance.nextInt(3) == 0);
    }

    private @Nullable ReservedFor colleague(Stage stage, ServiceCode service) {
        List<Counter> counters = stage.directory()
                .map(found -> found.catalogue().counters().stream()
                        .filter(each -> each.services().contains(service))
                        .toList())
                .orElse(List.of());
        if (counters.isEmpty()) {
            return null;
        }
        CounterCode there = counters.get(chance.nextInt(counters.size())).code();
        return chance.nextBoolean() ? new ReservedFor(there, null) : new ReservedFor(null, Staff.officer(there));
    }
}
