package id.satuatap.devices.printer;

import id.satuatap.devices.printer.internal.Preparation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the printer at a port is the one that is known there. Confined to the printer's thread, but for {@link #accept}.
 *
 * <p>Two printers that give no names cannot be told apart. One that gives only a part of its name, or none, is asked again, for an
 * answer may be lost, before it counts as another one.
 */
final class Resident {
    private static final int SHORTENED_UNTIL_OTHER = 3;

    private final KnownPrinter memory;
    private volatile @Nullable String said;
    private @Nullable String stranger;
    private int shortened;

    Resident(KnownPrinter memory) {
        this.memory = memory;
    }

    /** A person says that it is the right one. Any thread. */
    void accept(String model) {
        said = model;
    }

    /** Whatever was there may have been changed. */
    void reconnected() {
        stranger = null;
        shortened = 0;
    }

    /** Whether that is the printer to be here. */
    boolean expects(String model) {
        return memory.known().map(known -> known.equals(named(model))).orElse(true);
    }

    /** Whether that is true: false asks again. Remembers the first one, and takes note of a stranger. */
    boolean settled(Preparation.Found found) {
        if (found.known()) {
            shortened = 0;
            if (memory.known().isEmpty()) {
                memory.remember(named(found.model()));
            }
            return true;
        }
        if (memory.known().filter(known -> known.startsWith(found.model())).isPresent()) {
            shortened++;
            if (shortened < SHORTENED_UNTIL_OTHER) {
                return false;
            }
        }
        stranger = named(found.model());
        return true;
    }

    /** Whether a person said of the stranger that it is the right one; it is remembered then. */
    boolean accepted() {
        String present = stranger;
        if (present == null || !present.equals(Objects.requireNonNullElse(said, ""))) {
            return false;
        }
        memory.remember(present);
        stranger = null;
        said = null;
        return true;
    }

    /** What is to be told where the printer senses that. */
    PrinterCondition condition(PrinterCondition sensed) {
        return stranger == null ? sensed : PrinterCondition.OTHER_PRINTER;
    }

    private static String named(String model) {
        return model.isEmpty() ? KnownPrinter.NAMELESS : model;
    }
}
