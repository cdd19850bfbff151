package id.satuatap.server.catalogue;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue file that was not loaded, with what is wrong in it: at most {@value Faults#MOST} faults at once. */
public final class CatalogueRefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<CatalogueFault> faults;

    private CatalogueRefusedException(List<CatalogueFault> faults, String words) {
        super(words);
        this.faults = List.copyOf(faults);
    }

    /** @param faults all there are, in the order of the file */
    static CatalogueRefusedException of(List<CatalogueFault> faults) {
        List<CatalogueFault> first = faults.subList(0, Math.min(faults.size(), Faults.MOST));
        String words = first.stream().map(CatalogueFault::toString).collect(Collectors.joining("\n"));
        int more = faults.size() - first.size();
        return new CatalogueRefusedException(first, more == 0 ? words : words + "\nand " + more + " more");
    }

    /** In the order of the file; at least one. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
