package id.satuatap.hall.calling;

import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hall's policies in the order in which they are asked, and what is put on record of their choice. Immutable. */
public final class CallOrder {
    /** An officer chose the number, and said why. */
    public static final String CHOSEN = "CHOSEN";

    static final String AGED = "AGED";
    static final String PROFILE = "PROFILE";

    private static final OldestFirst OLDEST_FIRST = new OldestFirst();
    private static final PriorityShare PRIORITY_SHARE = new PriorityShare();
    private static final List<CallPolicy> POLICIES = List.of(new OvertakingBound(), PRIORITY_SHARE, OLDEST_FIRST);

    /** Every name that may stand on record for a call's rule. */
    public static final List<String> RULES = Stream.concat(
                    POLICIES.stream().map(CallPolicy::name), Stream.of(AGED, PROFILE, CHOSEN))
            .toList();

    private CallOrder() {}

    /**
     * Somebody to call. Immutable.
     *
     * @param rule its name for the record
     * @param passed the services in whose lines his priority takes him past ordinary visitors
     * @param reason the officer's code for choosing him, null for the rules' own choice
     */
    public record Choice(
            Leg leg,
            String rule,
            List<ServiceCode> passed,
            @Nullable String reason) {
        public Choice {
            passed = List.copyOf(passed);
        }

        static Choice chosen(Leg leg, String reason) {
            return new Choice(leg, CHOSEN, List.of(), reason);
        }

        private static Choice by(String rule, Leg leg, List<ServiceCode> passed) {
            return new Choice(leg, rule, passed, null);
        }
    }

    /** Empty when nobody may be called here now. */
    public static Optional<Choice> next(CounterScene scene) {
        Candidates candidates = Candidates.at(scene);
        return POLICIES.stream()
                .flatMap(policy -> policy.next(candidates).stream().map(leg -> choice(candidates, policy, leg)))
                .findFirst();
    }

    private static Choice choice(Candidates candidates, CallPolicy policy, Leg leg) {
        if (policy.equals(PRIORITY_SHARE)) {
            return Choice.by(policy.name(), leg, PriorityShare.passed(candidates, leg));
        }
        boolean plain = policy.equals(OLDEST_FIRST);
        return Choice.by(plain ? rankRule(candidates, leg) : policy.name(), leg, List.of());
    }

    /** The oldest of the open lines: whether the profile, or age in spite of it, opened his. */
    private static String rankRule(Candidates candidates, Leg leg) {
        if (candidates.isLifted(leg)) {
            return AGED;
        }
        return candidates.passesALaterService(leg) ? PROFILE : OLDEST_FIRST.name();
    }

    /** How many wait for the counter's services with an older place, whether or not they may be called now. */
    static int overtaken(CounterScene scene, Place place) {
        return scene.counter().services().stream()
                .mapToInt(service -> scene.state().line(service).before(place))
                .sum();
    }
}
