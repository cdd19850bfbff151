package id.satuatap.counter.preview;

import java.util.List;
import java.util.Optional;

/** The printers of this PC. Thread-safe; its methods block and are not for the FX thread. */
public interface Printers {
    /** Their names, the system's own choice first; empty when none is installed. */
    List<String> names();

    /**
     * Hands a job over to the system.
     *
     * @return why it was not taken; empty when the system has it, which says nothing of paper yet
     */
    Optional<PrintFault> print(byte[] pdf, PrintOrder order);
}
