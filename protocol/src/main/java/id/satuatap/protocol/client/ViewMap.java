package id.satuatap.protocol.client;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Immutable. Views by id; a change makes a copy, which a few hundred views can afford. */
record ViewMap<V>(Map<String, V> all) {
    static <V> ViewMap<V> of(List<V> views, Function<V, String> id) {
        Map<String, V> all = new TreeMap<>();
        views.forEach(view -> all.put(id.apply(view), view));
        return new ViewMap<>(Collections.unmodifiableMap(all));
    }

    ViewMap<V> with(String id, V view) {
        Map<String, V> copy = new TreeMap<>(all);
        copy.put(id, view);
        return new ViewMap<>(Collections.unmodifiableMap(copy));
    }

    ViewMap<V> without(String id) {
        if (!all.containsKey(id)) {
            return this;
        }
        Map<String, V> copy = new TreeMap<>(all);
        copy.remove(id);
        return new ViewMap<>(Collections.unmodifiableMap(copy));
    }

    List<V> sorted(Comparator<V> order, Predicate<V> wanted) {
        return all.values().stream().filter(wanted).sorted(order).toList();
    }
}
