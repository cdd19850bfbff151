package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of stores: emptied before a run, copied as a backup would be. Stateless. */
final class StoreFolders {
    private StoreFolders() {}

    /** Empties what an earlier run left, and nothing that is not a bench's. */
    static Path fresh(Path folder) throws IOException {
        Path mark = folder.resolve(".satu-atap-bench");
        if (Files.exists(folder) && !Files.exists(mark) && !isEmpty(folder)) {
            throw new IOException(folder + " is not empty and was not made by a bench: name another --out");
        }
        if (Files.exists(folder)) {
            delete(folder);
        }
        Files.createDirectories(folder);
        Files.createFile(mark);
        return folder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** With all that is in it. */
    static void delete(Path folder) throws IOException {
        for (Path path : tree(folder, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    /** A copy of every file as it is at that moment. @return bytes */
    static long copy(Path from, Path to) throws IOException {
        long bytes = 0;
        for (Path path : tree(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                bytes += Files.size(Files.copy(path, target));
            }
        }
        return bytes;
    }

    private static List<Path> tree(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
