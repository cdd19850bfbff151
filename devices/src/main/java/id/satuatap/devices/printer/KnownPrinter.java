package id.satuatap.devices.printer;

import java.util.Optional;

/**
 * Which printer hangs at a port, remembered from one start to the next. Asked and told on the printer's thread; implementations are
 * thread-safe.
 */
public interface KnownPrinter {
    /** What is remembered of a printer that gives no name. */
    String NAMELESS = "-";

    /** The printer as it was known last; empty while none has been there. */
    Optional<String> known();

    /** From now on it is this one. */
    void remember(String printer);

    /** Where nobody minds which printer it is. */
    static KnownPrinter any() {
        return new KnownPrinter() {
            @Override
            public Optional<String> known() {
                return Optional.empty();
            }

            @Override
            public void remember(String printer) {}
        };
    }
}
