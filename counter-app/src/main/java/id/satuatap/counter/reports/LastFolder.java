package id.satuatap.counter.reports;

import java.nio.file.Path;

/** Remembers into which folder a person saved last, also past the end of the program. Thread-safe. */
public interface LastFolder {
    /** The folder to propose now; one that exists. Blocks, as long as a share that is away lets it. */
    Path last();

    /** What to propose when that is not known in time. Does not block. */
    default Path fallback() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /** Proposes a folder from now on. */
    void remember(Path folder);
}
