package id.satuatap.server.querymodel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the store's files lie; they are all its own. Immutable. */
public record StoreFolder(Path folder) {
    private static final String NAME = "query";
    private static final String USER = "projector";

    /** MODE and the rest make H2 speak PostgreSQL's dialect; WRITE_DELAY=0 writes what is committed at once. */
    public StoreAddress address() {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                + ";DB_CLOSE_ON_EXIT=FALSE";
        return new StoreAddress(url, USER, "");
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
