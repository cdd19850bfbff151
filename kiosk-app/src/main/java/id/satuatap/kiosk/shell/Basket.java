package id.satuatap.kiosk.shell;

import id.satuatap.protocol.catalogue.LifeEventEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants one number for: the services of a life event, or those that he puts together himself. Empty for the
 * many who need one service. Confined to the FX thread; needs no toolkit. Changed by the flow alone.
 */
public final class Basket {
    private final ReadOnlyObjectWrapper<@Nullable LifeEventEntry> lifeEvent =
            new ReadOnlyObjectWrapper<>(this, "lifeEvent");
    private final ReadOnlyObjectWrapper<List<String>> services =
            new ReadOnlyObjectWrapper<>(this, "services", List.of());
    private final ReadOnlyObjectWrapper<Set<String>> leftOut = new ReadOnlyObjectWrapper<>(this, "leftOut", Set.of());
    private boolean shown;

    Basket() {}

    /** The life event chosen; empty where the visitor puts services together himself. */
    public ReadOnlyObjectProperty<@Nullable LifeEventEntry> lifeEventProperty() {
        return lifeEvent.getReadOnlyProperty();
    }

    /** What the visitor put together himself: codes of services in the order in which he chose them. */
    public ReadOnlyObjectProperty<List<String>> servicesProperty() {
        return services.getReadOnlyProperty();
    }

    /** What the visitor does not need after all, of the life event or of what he put together. */
    public ReadOnlyObjectProperty<Set<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return services.get().isEmpty();
    }

    /** Whether the plan is shown. */
    boolean shown() {
        return shown;
    }

    void choose(LifeEventEntry chosen) {
        clear();
        lifeEvent.set(chosen);
        shown = true;
    }

    /** The plan is shown from the second service on: of one alone there is none. */
    void add(String service) {
        List<String> grown = new ArrayList<>(services.get());
        grown.add(service);
        shown = grown.size() > 1;
        services.set(List.copyOf(grown));
    }

    void show() {
        shown = lifeEvent.get() != null || !isEmpty();
    }

    /** Another is to be looked for; what was left out is forgotten. */
    void more() {
        shown = false;
        services.set(services.get().stream()
                .filter(code -> !leftOut.get().contains(code))
                .toList());
        leftOut.set(Set.of());
    }

    void turn(String service) {
        Set<String> turned = new HashSet<>(leftOut.get());
        if (!turned.remove(service)) {
            turned.add(service);
        }
        leftOut.set(Set.copyOf(turned));
    }

    /** As before the last one was added, which is told. */
    Optional<String> takeOutTheLast() {
        List<String> before = services.get();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String last = before.get(before.size() - 1);
        more();
        services.set(services.get().stream().filter(code -> !code.equals(last)).toList());
        return Optional.of(last);
    }

    void clear() {
        shown = false;
        lifeEvent.set(null);
        services.set(List.of());
        leftOut.set(Set.of());
    }
}
