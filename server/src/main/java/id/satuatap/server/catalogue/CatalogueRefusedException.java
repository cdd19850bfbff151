package id.satuatap.server.catalogue;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue file that was not loaded, with what is wrong in it: at most {@value Faults#MOST} faults at once. */
public final class CatalogueRefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<CatalogueFault> faults;

    CatalogueRefusedException(List<CatalogueFault> faults) {
        super(faults.stream().map(CatalogueFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file; at least one. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
