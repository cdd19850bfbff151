package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.CounterProfile.Rank;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.detour.Reserved;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From whom a counter may call now. Immutable picture, confined to the engine's thread.
 *
 * <p>The counter's profile orders its lines: only those of the best rank that has somebody are open, and beside them each
 * later one whose first visitor has waited too long ({@link Ageing}).
 */
public final class Candidates {
    private record Head(ServiceCode service, Rank rank, Leg leg) {}

    private final CounterScene scene;
    private final Predicate<Leg> callable;
    private final List<Head> heads;
    private final Optional<Rank> best;
    private final List<Head> open;

    private Candidates(CounterScene scene) {
        this.scene = scene;
        Reserved reserved = new Reserved(scene.state(), scene.directory());
        this.callable = new Callable(scene.state(), scene.directory().settings(), scene.now())
                .and(leg -> reserved.mayCall(leg, scene.counter()));
        this.heads = scene.counter().services().stream()
                .flatMap(service -> head(service).stream())
                .toList();
        this.best = heads.stream().map(Head::rank).min(Comparator.naturalOrder());
        this.open = heads.stream().filter(this::isOpen).toList();
    }

    public static Candidates at(CounterScene scene) {
        return new Candidates(scene);
    }

    private Optional<Head> head(ServiceCode service) {
        return firstOf(line(service).inOrder())
                .map(leg -> new Head(service, scene.counter().profile().rank(service), leg));
    }

    /** Stops at the first who may be called: only the newest few may not be yet, and those kept for another counter. */
    private Optional<Leg> firstOf(Stream<Map.Entry<Place, LegId>> line) {
        return line.flatMap(entry -> scene.state().leg(entry.getValue()).stream())
                .filter(callable)
                .findFirst();
    }

    public CallRules rules() {
        return scene.directory().settings().calls();
    }

    /** The services from whose lines somebody may be called now. */
    public List<ServiceCode> open() {
        return open.stream().map(Head::service).toList();
    }

    private boolean isOpen(Head head) {
        return best.filter(head.rank()::equals).isPresent() || aged(head);
    }

    private boolean aged(Head head) {
        return new Ageing(rules().precedence().ageingMinutes()).hasAged(head.leg(), scene.now());
    }

    /** The oldest effective time over all open lines. */
    public Optional<Leg> oldest() {
        return open.stream().map(Head::leg).min(Comparator.comparing(Leg::place));
    }

    /** The same among those with priority, in one line. */
    public Optional<Leg> oldestWithPriority(ServiceCode service) {
        return firstOf(line(service).priorityInOrder());
    }

    public WaitingLine line(ServiceCode service) {
        return scene.state().line(service);
    }

    /** Whether his line would not be open if he had not waited so long. */
    public boolean isLifted(Leg leg) {
        return best.filter(scene.counter().profile().rank(leg.service())::equals)
                .isEmpty();
    }

    /** Whether somebody older may be called, but waits for a service that comes later at this counter. */
    public boolean passesALaterService(Leg leg) {
        return heads.stream()
                .anyMatch(head -> !isOpen(head) && head.leg().place().compareTo(leg.place()) < 0);
    }
}
