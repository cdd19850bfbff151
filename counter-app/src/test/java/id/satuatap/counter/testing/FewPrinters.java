package id.satuatap.counter.testing;

import id.satuatap.counter.preview.PrintFault;
import id.satuatap.counter.preview.PrintOrder;
import id.satuatap.counter.preview.Printers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Thread-safe. Printers that a test plugs in and out; they take every job, or refuse it. */
public final class FewPrinters implements Printers {
    private final List<PrintOrder> taken = new CopyOnWriteArrayList<>();
    private volatile List<String> names;
    private volatile Optional<PrintFault> fault = Optional.empty();

    public FewPrinters(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<PrintFault> print(byte[] pdf, PrintOrder order) {
        if (fault.isEmpty()) {
            taken.add(order);
        }
        return fault;
    }

    public void plugIn(String... now) {
        names = List.of(now);
    }

    public void fail(PrintFault why) {
        fault = Optional.of(why);
    }

    public List<PrintOrder> taken() {
        return List.copyOf(taken);
    }
}
