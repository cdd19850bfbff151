package id.satuatap.server.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong. Confined to one thread. */
final class Faults {
    static final int MOST = 20;

    private final List<CatalogueFault> faults = new ArrayList<>();

    void add(Node at, String reason) {
        faults.add(new CatalogueFault(at.line(), at.column(), at.path(), reason));
    }

    /** A field that its object should have. */
    void missing(Node object, String field) {
        faults.add(new CatalogueFault(object.line(), object.column(), object.pathOf(field), "missing"));
    }

    int count() {
        return faults.size();
    }

    void refuseIfAny() throws CatalogueRefusedException {
        if (!faults.isEmpty()) {
            throw new CatalogueRefusedException(faults.stream()
                    .sorted(Comparator.comparingInt(CatalogueFault::line).thenComparingInt(CatalogueFault::column))
                    .limit(MOST)
                    .toList());
        }
    }
}
