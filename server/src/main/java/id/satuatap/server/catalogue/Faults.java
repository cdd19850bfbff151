package id.satuatap.server.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong. Confined to one thread. */
final class Faults {
    static final int MOST = 20;

    private final List<CatalogueFault> faults = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    /** Only the first fault of a place is kept: the next ones are what follows from it. */
    void add(Node at, FaultReason why, String... values) {
        add(at, at.path(), why, List.of(values));
    }

    void add(Node at, UnfitException unfit) {
        add(at, at.path(), unfit.why(), unfit.values());
    }

    /** A field that its object should have; what is no object at all has its fault already. */
    void missing(Node object, String field) {
        if (object.object().isPresent()) {
            add(object, object.pathOf(field), FaultReason.MISSING, List.of());
        }
    }

    private void add(Node at, String path, FaultReason why, List<String> values) {
        if (places.add(path)) {
            faults.add(new CatalogueFault(at.line(), at.column(), path, why, values));
        }
    }

    /** What is not well formed by now. */
    IllFormed illFormed() {
        return new IllFormed(places);
    }

    int count() {
        return faults.size();
    }

    void refuseIfAny() throws CatalogueRefusedException {
        if (!faults.isEmpty()) {
            throw CatalogueRefusedException.of(faults.stream()
                    .sorted(Comparator.comparingInt(CatalogueFault::line).thenComparingInt(CatalogueFault::column))
                    .toList());
        }
    }
}
