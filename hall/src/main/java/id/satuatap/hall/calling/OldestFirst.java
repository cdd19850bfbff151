package id.satuatap.hall.calling;

import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Leg;
import java.util.Comparator;
import java.util.Optional;

/** Over all services of the counter the oldest effective time wins. Immutable. */
public record OldestFirst() implements CallPolicy {
    @Override
    public String name() {
        return "OLDEST_FIRST";
    }

    @Override
    public Optional<Leg> next(CounterScene scene) {
        return scene.counter().services().stream()
                .flatMap(service -> head(scene, service).stream())
                .min(Comparator.comparing(Leg::place));
    }

    /** Stops at the first who may be called: only the newest few may not be yet. */
    private static Optional<Leg> head(CounterScene scene, ServiceCode service) {
        Callable callable = new Callable(scene.state(), scene.directory().settings(), scene.now());
        return scene.state()
                .line(service)
                .inOrder()
                .flatMap(entry -> scene.state().leg(entry.getValue()).stream())
                .filter(callable)
                .findFirst();
    }
}
