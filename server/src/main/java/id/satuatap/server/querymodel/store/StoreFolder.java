package id.satuatap.server.querymodel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the store's files lie; they are all its own. Immutable. */
public record StoreFolder(Path folder) {
    private static final String NAME = "query";

    /** Of the H2 database in the folder. */
    public StoreAddress address() {
        return StoreAddress.ofH2("file:" + folder.toAbsolutePath().resolve(NAME));
    }

    /** Deletes the store's files, which loses nothing; others in the folder stay. */
    public void drop() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().startsWith(NAME + "."))
                    .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
