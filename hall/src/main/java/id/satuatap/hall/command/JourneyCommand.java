package id.satuatap.hall.command;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.TicketNumber;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a visit to several services. Immutable. */
public sealed interface JourneyCommand extends Command {
    /** So many services may be ahead of one visitor at most. */
    int STOPS_MAX = 8;

    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.journey(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * Take one number for several services.
     *
     * @param visit made by the kiosk
     * @param lifeEvent whose order of services holds; null where the visitor chose them himself, in any order
     * @param services 2 to {@value #STOPS_MAX}, each once; with a life event some or all of its own
     * @param persons 1 to 20
     * @param language "id" or "en"
     */
    record IssueJourney(
            VisitId visit,
            @Nullable LifeEventCode lifeEvent,
            List<ServiceCode> services,
            int persons,
            boolean priority,
            String language)
            implements JourneyCommand {
        public IssueJourney {
            services = List.copyOf(services);
            if (services.size() < 2 || services.size() > STOPS_MAX) {
                throw new IllegalArgumentException("services must be 2 to " + STOPS_MAX + ": " + services.size());
            }
            if (new HashSet<>(services).size() < services.size()) {
                throw new IllegalArgumentException("a service twice: " + services);
            }
            if (persons < 1 || persons > 20) {
                throw new IllegalArgumentException("persons must be 1 to 20: " + persons);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.issue(this);
        }

        @Override
        public boolean givesNumber() {
            return true;
        }
    }

    /** The visitor who stands here needs one more service; he keeps his number. */
    record AddStop(CounterCode counter, TurnId turn, ServiceCode service) implements JourneyCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.add(this);
        }
    }

    /**
     * The visitor who stands here does not need one of the services still ahead of him.
     *
     * @param leg one that is planned
     * @param reason a code: why
     */
    record DropStop(CounterCode counter, TurnId turn, LegId leg, String reason) implements JourneyCommand {
        public DropStop {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * One visitor has two numbers: let him go on with one of them.
     *
     * @param into the one that he keeps
     * @param ticket the other one
     * @param reason a code: why
     */
    record JoinVisits(VisitId into, TicketNumber ticket, String reason) implements JourneyCommand {
        public JoinVisits {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.join(this);
        }
    }

    /**
     * They are two visitors after all.
     *
     * @param visit whose number had been joined to another
     * @param reason a code: why
     */
    record PartVisits(VisitId visit, String reason) implements JourneyCommand {
        public PartVisits {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.part(this);
        }
    }

    /**
     * Two came by one number, and go different ways: some of its services get a number of their own.
     *
     * @param legs that wait or are planned, not all that are ahead
     * @param newVisit made by the sender
     * @param reason a code: why
     */
    record SplitVisit(VisitId visit, List<LegId> legs, VisitId newVisit, String reason) implements JourneyCommand {
        public SplitVisit {
            legs = List.copyOf(legs);
            reason = ReasonCode.needed(reason);
            if (legs.isEmpty() || legs.size() > STOPS_MAX || new HashSet<>(legs).size() < legs.size()) {
                throw new IllegalArgumentException("legs must be 1 to " + STOPS_MAX + ", each once: " + legs);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.split(this);
        }

        @Override
        public boolean givesNumber() {
            return true;
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R issue(IssueJourney command);

        R add(AddStop command);

        R drop(DropStop command);

        R join(JoinVisits command);

        R part(PartVisits command);

        R split(SplitVisit command);
    }
}
