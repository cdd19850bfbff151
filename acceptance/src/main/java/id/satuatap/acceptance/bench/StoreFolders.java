package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Folders of stores: emptied before a run, copied as a backup would be. Stateless. */
final class StoreFolders {
    private static final int PIECE_BYTES = 1 << 20;
    /** Some 30 MB a second. */
    private static final long REST_NANOS = 25_000_000;

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

    /**
     * A copy of every file as it is at that moment, made as a backup beside a working hall should be: in small pieces, each
     * on the disk before the next. What a copy leaves to the system's memory is written in one rush half a minute later, and
     * the journal's flushes wait behind it.
     *
     * @return bytes
     */
    static long copy(Path from, Path to) throws IOException {
        long bytes = 0;
        for (Path path : tree(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                bytes += copyFile(path, target);
            }
        }
        return bytes;
    }

    private static long copyFile(Path from, Path to) throws IOException {
        long bytes = 0;
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long piece = in.transferTo(0, PIECE_BYTES, out);
                    piece > 0;
                    piece = in.transferTo(bytes, PIECE_BYTES, out)) {
                out.force(false);
                bytes += piece;
                LockSupport.parkNanos(REST_NANOS);
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
