package id.satuatap.devices.printer;

import id.satuatap.devices.printer.internal.Preparation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the printer at a port is the one that is known there. Confined to the printer's thread, but for {@link #accept}.
 *
 * <p>Two printers that give no names cannot be told apart. An answer may be lost or late, so a printer counts as another one when it
 * gives the same name twice in a row, and one that gives no more than a part of the known name when it does so three times. Another
 * one is asked again: a plug may be put back without the line being closed.
 */
final class Resident {
    private static final int TIMES_UNTIL_OTHER = 2;
    private static final int TIMES_UNTIL_OTHER_SHORTENED = 3;

    private final KnownPrinter memory;
    private volatile @Nullable String said;
    private @Nullable String stranger;
    private String suspect = "";
    private int times;

    Resident(KnownPrinter memory) {
        this.memory = memory;
    }

    /** A person says that it is the right one. Any thread. */
    void accept(String model) {
        said = model;
    }

    /** Whatever was there may have been changed. */
    void mayHaveChanged() {
        stranger = null;
        times = 0;
    }

    /** Whether another printer is there, as far as is known. */
    boolean isStranger() {
        return stranger != null;
    }

    /** Whether that is the printer to be here. */
    boolean expects(String model) {
        return memory.known().map(known -> known.equals(named(model))).orElse(true);
    }

    /** Whether that is true: false asks again. Remembers the first one, and takes note of a stranger. */
    boolean settled(Preparation.Found found) {
        if (found.known()) {
            mayHaveChanged();
            if (memory.known().isEmpty()) {
                memory.remember(named(found.model()));
            }
            return true;
        }
        String present = named(found.model());
        times = present.equals(suspect) ? times + 1 : 1;
        suspect = present;
        boolean shortened =
                memory.known().filter(known -> known.startsWith(found.model())).isPresent();
        if (times < (shortened ? TIMES_UNTIL_OTHER_SHORTENED : TIMES_UNTIL_OTHER)) {
            return false;
        }
        stranger = present;
        return true;
    }

    /** Whether a person said of the stranger that it is the right one; it is remembered then. */
    boolean accepted() {
        String present = stranger;
        if (present == null || !present.equals(Objects.requireNonNullElse(said, ""))) {
            return false;
        }
        memory.remember(present);
        mayHaveChanged();
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
