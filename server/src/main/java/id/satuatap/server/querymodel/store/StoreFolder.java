package id.satuatap.server.querymodel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a store's files lie. Immutable.
 *
 * @param folder which it shares with no others but those that are made to take its place
 * @param name with which its files begin
 */
public record StoreFolder(Path folder, String name) {
    /** Of the store that is read. */
    public StoreFolder(Path folder) {
        this(folder, "query");
    }

    /** Where the whole store is made anew by a process of its own. */
    public StoreFolder whole() {
        return new StoreFolder(folder, "rebuild");
    }

    /** Where that process makes a small one first, of the newest days alone. */
    public StoreFolder recent() {
        return new StoreFolder(folder, "recent");
    }

    /** Of the H2 database in the folder. */
    public StoreAddress address() {
        return StoreAddress.ofH2("file:" + folder.toAbsolutePath().resolve(name));
    }

    private Path file() {
        return folder.resolve(name + ".mv.db");
    }

    public boolean exists() {
        return Files.exists(file());
    }

    /** Deletes the store's files, which loses nothing; others in the folder stay. */
    public void drop() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Takes another's file as its own, in one step; neither may be open. */
    public void takeOver(StoreFolder other) throws IOException {
        Files.move(other.file(), file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
