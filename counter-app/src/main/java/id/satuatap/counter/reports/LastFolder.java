package id.satuatap.counter.reports;

import java.nio.file.Path;

/** Remembers into which folder a person saved last, also past the end of the program. Confined to the FX thread. */
public interface LastFolder {
    /** The folder to propose now; one that exists. */
    Path last();

    /** Proposes a folder from now on. */
    void remember(Path folder);
}
