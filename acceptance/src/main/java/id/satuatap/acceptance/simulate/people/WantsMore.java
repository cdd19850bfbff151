package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Some visitors come for several services at once: for a life event, or as it suits them. Confined to one thread. */
final class WantsMore {
    private static final double SEVERAL = 0.05;
    private static final double LIFE_EVENT = 0.5;
    private static final int STOPS_MOST = 6;

    private final Stage stage;
    private final RandomGenerator chance;

    WantsMore(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance("wants more");
    }

    /** What he presses in the end. */
    Command insteadOf(IssueTicket one) {
        Directory directory = stage.directory().orElse(null);
        if (directory == null || chance.nextDouble() >= SEVERAL) {
            return one;
        }
        List<LifeEvent> events = directory.catalogue().journeys().lifeEvents();
        return !events.isEmpty() && chance.nextDouble() < LIFE_EVENT
                ? forLifeEvent(one, events.get(chance.nextInt(events.size())))
                : asItSuits(one);
    }

    /** Some need one service less. */
    private Command forLifeEvent(IssueTicket one, LifeEvent event) {
        List<ServiceCode> services = new ArrayList<>(
                event.stops().stream().map(LifeEvent.Stop::service).toList());
        if (services.size() > 2 && chance.nextInt(3) == 0) {
            services.remove(chance.nextInt(services.size()));
        }
        return new JourneyCommand.IssueJourney(
                one.visit(), event.code(), services, one.persons(), one.priority(), one.language());
    }

    private Command asItSuits(IssueTicket one) {
        Set<ServiceCode> services = new LinkedHashSet<>(Set.of(one.service()));
        int wanted = chance.nextInt(10) == 0 ? STOPS_MOST : 2 + chance.nextInt(2);
        for (int look = 0; look < 40 && services.size() < wanted; look++) {
            services.add(new ServiceCode(stage.demand().pick(chance).service()));
        }
        return services.size() < 2
                ? one
                : new JourneyCommand.IssueJourney(
                        one.visit(), null, List.copyOf(services), one.persons(), one.priority(), one.language());
    }
}
