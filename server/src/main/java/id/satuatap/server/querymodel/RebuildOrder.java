package id.satuatap.server.querymodel;

import java.nio.file.Path;
import java.util.List;

/**
 * What a rebuild's process is to make, as it stands on its command line. Immutable.
 *
 * @param journal its folder, which is only read
 * @param model the folder in which the new store is made
 * @param through the last sequence to read; what comes after it is the server's
 * @param recentFirst whether the newest days are wanted in a small store of their own before the whole
 */
record RebuildOrder(Path journal, Path model, long through, boolean recentFirst) {
    List<String> arguments() {
        return List.of(
                journal.toAbsolutePath().toString(),
                model.toAbsolutePath().toString(),
                Long.toString(through),
                Boolean.toString(recentFirst));
    }

    static RebuildOrder of(List<String> arguments) {
        return new RebuildOrder(
                Path.of(arguments.get(0)),
                Path.of(arguments.get(1)),
                Long.parseLong(arguments.get(2)),
                Boolean.parseBoolean(arguments.get(3)));
    }
}
